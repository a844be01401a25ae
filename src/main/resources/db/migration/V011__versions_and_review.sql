-- A case that is counted changes by versions; its review is a dialogue that one coordinator holds at a time.

alter table field_case
    add column owner varchar(80),
    add column reviewer varchar(80),
    add column review_until datetime(3),
    add column left_out varchar(40),
    add column erasure_asked_at datetime(3),
    add column erasure_ground varchar(40),
    add index cases_of_one_owner (association, owner, status);

update field_case set owner = author;

alter table field_case modify owner varchar(80) not null;

-- What the association told of a case after it was validated, and what was accepted of it.
-- content_mark is a keyed fingerprint of what was told: the journal holds it too, so that neither can be changed alone.
create table case_version (
    id uuid primary key,
    version bigint not null,
    case_id uuid not null,
    association varchar(8) not null,
    number int not null,
    state varchar(12) not null,
    follow_up boolean not null,
    told_at datetime(3) not null,
    told_by varchar(80) not null,
    decided_at datetime(3),
    decided_by varchar(80),
    content_sealed mediumblob not null,
    content_mark char(64) not null,
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    unique key one_version_of_a_number (case_id, number),
    index versions_by_state (state, told_at, id)
);

-- Which field of the case a note is about; null for the whole of it.
alter table review_note
    add column field varchar(120);

-- How the people of an association are called, for their colleagues: who looks after a case, who changed it.
create table known_user (
    subject varchar(80) primary key,
    name varchar(120) not null,
    organisation varchar(40) not null,
    seen_at datetime(3) not null,
    index users_of_one_organisation (organisation, name)
);
