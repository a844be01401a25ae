-- A case has some twenty answers. A row for each of them, with its keys and its two indexes, was more than half of what
-- storing a case cost; in one column they are still a set that the database can be asked about (find_in_set).

alter table field_case
    add column answers text character set utf8mb4 collate utf8mb4_bin;

update field_case c join (
        select case_id, group_concat(field, '=', code order by field, code) answers from case_answer group by case_id
    ) a on a.case_id = c.id
set c.answers = a.answers;

alter table blockage
    add column answers text character set utf8mb4 collate utf8mb4_bin;

update blockage b join (
        select blockage_id, group_concat(field, '=', code order by field, code) answers from blockage_answer
        group by blockage_id
    ) a on a.blockage_id = b.id
set b.answers = a.answers;

drop table case_answer;

drop table blockage_answer;
