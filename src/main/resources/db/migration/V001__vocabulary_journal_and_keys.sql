-- The ground of every feature: code lists, the 23 associations, the journal, the wrapped keys.

create table code (
    list varchar(40) not null,
    code varchar(40) not null,
    parent varchar(40),
    mark varchar(40),
    position int not null,
    valid_from date,
    valid_to date,
    primary key (list, code)
);

create table code_label (
    list varchar(40) not null,
    code varchar(40) not null,
    locale varchar(8) not null,
    label varchar(250) not null,
    help varchar(1000),
    primary key (list, code, locale),
    foreign key (list, code) references code (list, code)
);

create table association (
    code varchar(8) primary key,
    name varchar(120) not null,
    list_order int not null,
    valid_from date,
    valid_to date,
    department varchar(3)
);

create table institution (
    code varchar(40) primary key,
    name_fr varchar(200) not null,
    name_en varchar(200) not null,
    ministry varchar(40)
);

create table authority (
    code varchar(40) primary key,
    type varchar(40) not null,
    department varchar(3) not null,
    name varchar(160) not null
);

create table keyset (
    owner varchar(80) primary key,
    wrapped text not null
);

create table journal (
    number bigint primary key,
    at datetime(3) not null,
    actor varchar(80) not null,
    role varchar(40) not null,
    association varchar(40) not null,
    action varchar(60) not null,
    object varchar(120) not null,
    previous_hash char(64) not null,
    hash char(64) not null
);

create table journal_head (
    id int primary key,
    number bigint not null,
    hash char(64) not null,
    constraint only_one_head check (id = 1)
);

insert into journal_head (id, number, hash) values (1, 0, repeat('0', 64));

-- The application's account has no right to drop these: what is written stays written.
create trigger journal_is_never_changed before update on journal for each row
    signal sqlstate '45000' set message_text = 'the journal is append-only';

create trigger journal_is_never_deleted before delete on journal for each row
    signal sqlstate '45000' set message_text = 'the journal is append-only';

-- What of the shipped rows was already stored, so that a start without news costs nothing.
create table shipped_rows (
    name varchar(40) primary key,
    sha256 char(64) not null
);
