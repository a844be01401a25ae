-- The same person, followed by two associations, is found without any name: of what a worker types only a keyed, slow
-- hash is kept, apart from the case, so that no list and no statistic comes across it.

create table person_key (
    case_id uuid primary key,
    association varchar(8) not null,
    generation varchar(60) not null comment 'key and cost: hashes of two generations are never equal',
    hash char(64) character set ascii collate ascii_bin not null,
    at datetime(3) not null,
    foreign key (case_id) references field_case (id) on delete cascade,
    foreign key (association) references association (code),
    -- A member's question reads rows of the own association only, whatever others have typed.
    index same_key_in_one_association (association, hash, generation),
    index same_key (hash, generation, case_id)
);

-- Who typed a key when: so many an hour, so that nobody tries names. Rows older than a day are deleted.
create table person_key_typed (
    id uuid primary key,
    author varchar(80) not null,
    at datetime(3) not null,
    index typed_by_one_person (author, at)
);

-- What the coordinator decided: cases with the same "person" are counted as one. A case that is not here is a person.
create table person_link (
    case_id uuid primary key,
    person char(36) character set ascii collate ascii_bin not null,
    author varchar(80) not null,
    at datetime(3) not null,
    foreign key (case_id) references field_case (id) on delete cascade,
    index cases_of_a_person (person)
);

-- What the coordinator decided, too: equal keys, and yet two persons.
create table person_told_apart (
    id uuid primary key,
    one_case uuid not null,
    other_case uuid not null,
    author varchar(80) not null,
    at datetime(3) not null,
    foreign key (one_case) references field_case (id) on delete cascade,
    foreign key (other_case) references field_case (id) on delete cascade,
    constraint told_once unique (one_case, other_case)
);

-- Whoever erases a case erases its key: no code has to remember it.
delimiter //

create trigger an_erased_case_has_no_person_key after update on field_case for each row
begin
    if new.status = 'ERASED' and old.status <> 'ERASED' then
        delete from person_key where case_id = new.id;
        delete from person_link where case_id = new.id;
        delete from person_told_apart where one_case = new.id or other_case = new.id;
    end if;
end//

delimiter ;
