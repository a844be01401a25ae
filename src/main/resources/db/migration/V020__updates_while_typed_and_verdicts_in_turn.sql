-- What somebody types to tell of a counted case, kept until it is told or given up. Its author alone reads it, nothing counts it.
create table amendment_draft (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    association varchar(8) not null,
    author varchar(80) not null,
    typed_on bigint not null comment 'version of the case that was opened',
    kept_at datetime(3) not null,
    content_sealed mediumblob not null,
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    unique key one_of_a_case_and_author (case_id, author)
);

-- Coordinators decide one after the other which cases are one person: two decisions at one moment could contradict.
insert into numbering (kind) values ('persons');
