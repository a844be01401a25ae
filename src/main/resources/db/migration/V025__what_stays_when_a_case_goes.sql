-- Three years after a case was closed only what statistics count of it stays, apart from it: one row for each blockage.
-- Nothing here leads back to the case: no id, reference, day, name or text of it, and the région instead of the
-- département. Cases of one person have one number in common, as long as the coordinator found that they are one.

alter table field_case
    add column closed_at datetime(3);

update field_case set closed_at = updated_at where status = 'CLOSED';

create table remainder (
    id uuid primary key comment 'random, and nobody else''s',
    person char(36) character set ascii collate ascii_bin not null comment 'random, or that of the linked cases',
    association varchar(8) not null,
    first_contact_month date,
    gender varchar(40),
    age_band varchar(40),
    exploitation_form varchar(40),
    complaint varchar(40),
    right_code varchar(40),
    obstacle varchar(40),
    authority_type varchar(40),
    ministry varchar(40) comment 'where it isn''t the usual one of the authority',
    region varchar(40),
    status varchar(40),
    due_month date,
    answers text character set utf8mb4 collate utf8mb4_bin,
    foreign key (association) references association (code),
    index remainders_of_a_person (person)
);
