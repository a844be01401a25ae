-- What a member association saw happen to a person, and the blockages that the person met.
-- "association" stands on every owned row; sealed columns hold ciphertext bound to row, column and association.

create table case_number (
    association varchar(8) not null,
    year int not null,
    last int not null,
    primary key (association, year),
    foreign key (association) references association (code)
);

create table field_case (
    id uuid primary key,
    version bigint not null,
    association varchar(8) not null,
    reference varchar(20) not null unique,
    status varchar(12) not null,
    author varchar(80) not null,
    created_at datetime(3) not null,
    updated_at datetime(3) not null,
    submitted_at datetime(3),
    validated_at datetime(3),
    validator varchar(80),
    support_status varchar(40),
    first_contact_month date,
    consent varchar(40),
    trafficking_status varchar(40),
    identified_by varchar(40),
    gender varchar(40),
    age_band varchar(40),
    nationality varchar(40),
    department varchar(40),
    exploitation_form varchar(40),
    exploited_in varchar(40),
    residence_status varchar(40),
    complaint varchar(40),
    housing varchar(40),
    local_alias_sealed varbinary(1000),
    narrative_sealed blob,
    restricted_note_sealed blob,
    foreign key (association) references association (code),
    index cases_of_one_association (association, status, updated_at, id),
    index cases_to_review (status, submitted_at, id)
);

create table blockage (
    id uuid primary key,
    case_id uuid not null,
    association varchar(8) not null,
    position int not null,
    right_code varchar(40),
    obstacle varchar(40),
    authority_type varchar(40),
    department varchar(40),
    start_month date,
    start_date_sealed varbinary(200),
    status varchar(40),
    outcome_month date,
    outcome_date_sealed varbinary(200),
    resolved_by varchar(40),
    evidence_level varchar(40),
    description_sealed blob,
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    index blockages_by_right (right_code, case_id)
);

create table review_note (
    id uuid primary key,
    case_id uuid not null,
    association varchar(8) not null,
    at datetime(3) not null,
    author varchar(80) not null,
    author_role varchar(20) not null,
    text_sealed blob not null,
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    index notes_of_a_case (case_id, at)
);
