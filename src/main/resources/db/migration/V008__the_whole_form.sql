-- The rest of the form: what is chosen beside the required fields, the authority by name, and what was tried.
-- One row for each chosen code: a field is a line of cases/fields.csv, so that a new one needs no new column.

create table case_answer (
    case_id uuid not null,
    association varchar(8) not null,
    field varchar(30) not null,
    code varchar(40) not null,
    primary key (case_id, field, code),
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    index answers_by_field (field, code, case_id)
);

create table blockage_answer (
    blockage_id uuid not null,
    association varchar(8) not null,
    field varchar(30) not null,
    code varchar(40) not null,
    primary key (blockage_id, field, code),
    foreign key (blockage_id) references blockage (id),
    foreign key (association) references association (code),
    index answers_by_field (field, code, blockage_id)
);

alter table blockage
    add column authority varchar(40) references authority (code);

alter table field_case
    add column consent_date_sealed varbinary(200);

create table action_taken (
    id uuid primary key,
    blockage_id uuid not null,
    association varchar(8) not null,
    position int not null,
    type varchar(40),
    taken_month date,
    taken_date_sealed varbinary(200),
    result varchar(40),
    foreign key (blockage_id) references blockage (id),
    foreign key (association) references association (code),
    index actions_of_a_blockage (blockage_id, position)
);
