-- Each new form proposes what its author said last.

create index cases_of_one_author on field_case (association, author, created_at);
