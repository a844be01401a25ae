-- What ministries promised: who holds which office, where it was said, when it is due, what became of it.
-- Public knowledge and the Collectif's own notes of meetings; nothing here is about a victim, so nothing is sealed.

-- One row is locked while the next meeting, commitment or letter gets its number.
create table numbering (
    kind varchar(20) primary key
);

insert into numbering (kind) values ('commitments');

create table office_holder (
    code varchar(30) primary key,
    civility varchar(20) not null,
    first_name varchar(60) not null,
    last_name varchar(60) not null,
    office varchar(250) not null,
    organisation varchar(160),
    institution varchar(20),
    ministry varchar(20),
    address varchar(200),
    postal_code varchar(10),
    city varchar(80),
    salutation varchar(80) not null,
    valid_from date,
    valid_to date
);

create table plan (
    code varchar(10) primary key,
    title varchar(200) not null,
    starts_on date not null,
    ends_on date not null,
    measures_count int not null
);

create table plan_measure (
    code varchar(14) primary key,
    plan varchar(10) not null,
    number int not null,
    title varchar(400) not null,
    axis varchar(200),
    foreign key (plan) references plan (code),
    constraint one_measure_a_number unique (plan, number)
);

create table public_act (
    code varchar(20) primary key,
    reference varchar(40),
    kind varchar(20) not null,
    title varchar(400) not null,
    ministry varchar(20),
    issued_on date not null,
    signed_by varchar(30),
    foreign key (signed_by) references office_holder (code)
);

create table meeting (
    id uuid primary key,
    code varchar(20) not null unique,
    held_on date not null,
    kind varchar(20) not null,
    place varchar(160),
    subject varchar(250) not null,
    our_participants varchar(500) not null,
    minutes_title varchar(250),
    minutes_sent_on date,
    minutes_contested varchar(20)
);

create table meeting_participant (
    meeting_id uuid not null,
    position int not null,
    office_holder varchar(30) not null,
    primary key (meeting_id, position),
    foreign key (meeting_id) references meeting (id),
    foreign key (office_holder) references office_holder (code)
);

create table commitment (
    id uuid primary key,
    version bigint not null,
    code varchar(20) not null unique,
    title varchar(160) not null,
    kind varchar(20) not null,
    maker varchar(30) not null,
    ministry varchar(20) not null,
    source varchar(20) not null,
    meeting_id uuid,
    made_on date not null,
    due_on date,
    due_basis varchar(20) not null,
    text varchar(2000) not null,
    quoted_from varchar(250),
    foreign key (maker) references office_holder (code),
    foreign key (meeting_id) references meeting (id)
);

create table commitment_event (
    id uuid primary key,
    commitment_id uuid not null,
    number int not null,
    kind varchar(20) not null,
    happened_on date not null,
    date_precision varchar(5) not null,
    made_by varchar(30),
    new_due_on date,
    meeting_id uuid,
    public_act varchar(20),
    text varchar(1000) not null,
    foreign key (commitment_id) references commitment (id),
    foreign key (made_by) references office_holder (code),
    foreign key (meeting_id) references meeting (id),
    foreign key (public_act) references public_act (code),
    constraint events_in_order unique (commitment_id, number)
);

create table commitment_measure (
    commitment_id uuid not null,
    measure varchar(14) not null,
    link varchar(20) not null,
    primary key (commitment_id, measure),
    foreign key (commitment_id) references commitment (id),
    foreign key (measure) references plan_measure (code)
);
