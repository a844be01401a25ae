-- Advocacy letters: a draft that may change, then a frozen document. A letter is written to be read: its text is not
-- sealed, and no content of a case has a way into it.

insert into numbering (kind) values ('letters');

-- Name and address of the Collectif, as its letters print them.
create table letterhead (
    id int primary key,
    name varchar(120) not null,
    place varchar(80) not null,
    signature varchar(200) not null,
    email varchar(120) not null,
    phone varchar(40) not null,
    constraint only_one_letterhead check (id = 1)
);

create table letter (
    id uuid primary key,
    version bigint not null,
    reference varchar(20) not null unique,
    status varchar(12) not null,
    template varchar(40) not null,
    recipient varchar(30) not null,
    place varchar(80) not null,
    letter_date date not null,
    subject_label varchar(20) not null,
    subject varchar(500) not null,
    salutation varchar(120) not null,
    closing varchar(500) not null,
    signatory varchar(30) not null,
    author varchar(80) not null,
    created_at datetime(3) not null,
    updated_at datetime(3) not null,
    frozen longtext,
    frozen_hash char(64),
    issued_at datetime(3),
    issuer varchar(80),
    sent_on date,
    sent_channel varchar(20),
    foreign key (recipient) references office_holder (code),
    foreign key (signatory) references office_holder (code),
    index letters_by_status (status, letter_date),
    constraint an_issued_letter_is_frozen check (
        (status = 'DRAFT') = (frozen is null)
        and (frozen is null) = (frozen_hash is null)
        and (frozen is null) = (issued_at is null))
);

create table letter_paragraph (
    letter_id uuid not null,
    position int not null,
    text text not null,
    primary key (letter_id, position),
    foreign key (letter_id) references letter (id)
);

create table letter_attachment (
    letter_id uuid not null,
    position int not null,
    title varchar(250) not null,
    primary key (letter_id, position),
    foreign key (letter_id) references letter (id)
);

create table letter_copy (
    letter_id uuid not null,
    position int not null,
    office_holder varchar(30) not null,
    primary key (letter_id, position),
    foreign key (letter_id) references letter (id),
    foreign key (office_holder) references office_holder (code)
);

-- Figures that were picked from a published edition; there is no other way into this table.
create table letter_figure (
    letter_id uuid not null,
    number int not null,
    edition_id uuid not null,
    edition_number int not null,
    edition_hash char(64) not null,
    cell_id varchar(500) not null,
    shown varchar(80) not null,
    source varchar(1000) not null,
    primary key (letter_id, number),
    foreign key (letter_id) references letter (id)
);

-- Institutions of the addressee and of those who get a copy: whose observers may read it once it is sent.
create table letter_reader (
    letter_id uuid not null,
    institution varchar(20) not null,
    primary key (letter_id, institution),
    foreign key (letter_id) references letter (id)
);

-- What was issued stays as it was issued; only that it was sent, when and how, is added, once. "<=>" holds for two
-- nulls, "binary" sees a changed accent or capital. The application's account has no right to drop these.
delimiter //

create trigger an_issued_letter_is_never_changed before update on letter for each row
begin
    if old.status <> 'DRAFT' and not (
            new.id = old.id
            and binary new.reference <=> binary old.reference
            and binary new.template <=> binary old.template
            and binary new.recipient <=> binary old.recipient
            and binary new.place <=> binary old.place
            and new.letter_date <=> old.letter_date
            and binary new.subject_label <=> binary old.subject_label
            and binary new.subject <=> binary old.subject
            and binary new.salutation <=> binary old.salutation
            and binary new.closing <=> binary old.closing
            and binary new.signatory <=> binary old.signatory
            and binary new.author <=> binary old.author
            and new.created_at <=> old.created_at
            and binary new.frozen <=> binary old.frozen
            and binary new.frozen_hash <=> binary old.frozen_hash
            and new.issued_at <=> old.issued_at
            and binary new.issuer <=> binary old.issuer
            and new.status <> 'DRAFT'
            and (old.status = 'ISSUED' or new.status = old.status)
            and (old.sent_on is null or new.sent_on <=> old.sent_on)
            and (old.sent_channel is null or new.sent_channel <=> old.sent_channel)) then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger an_issued_letter_is_never_deleted before delete on letter for each row
begin
    if old.status <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger paragraphs_of_an_issued_letter_are_frozen_on_insert before insert on letter_paragraph for each row
begin
    if (select status from letter where id = new.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger paragraphs_of_an_issued_letter_are_frozen_on_update before update on letter_paragraph for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger paragraphs_of_an_issued_letter_are_frozen_on_delete before delete on letter_paragraph for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger attachments_of_an_issued_letter_are_frozen_on_insert before insert on letter_attachment for each row
begin
    if (select status from letter where id = new.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger attachments_of_an_issued_letter_are_frozen_on_update before update on letter_attachment for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger attachments_of_an_issued_letter_are_frozen_on_delete before delete on letter_attachment for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger copys_of_an_issued_letter_are_frozen_on_insert before insert on letter_copy for each row
begin
    if (select status from letter where id = new.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger copys_of_an_issued_letter_are_frozen_on_update before update on letter_copy for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger copys_of_an_issued_letter_are_frozen_on_delete before delete on letter_copy for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger figures_of_an_issued_letter_are_frozen_on_insert before insert on letter_figure for each row
begin
    if (select status from letter where id = new.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger figures_of_an_issued_letter_are_frozen_on_update before update on letter_figure for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger figures_of_an_issued_letter_are_frozen_on_delete before delete on letter_figure for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger readers_of_an_issued_letter_are_frozen_on_insert before insert on letter_reader for each row
begin
    if (select status from letter where id = new.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger readers_of_an_issued_letter_are_frozen_on_update before update on letter_reader for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

create trigger readers_of_an_issued_letter_are_frozen_on_delete before delete on letter_reader for each row
begin
    if (select status from letter where id = old.letter_id) <> 'DRAFT' then
        signal sqlstate '45000' set message_text = 'an issued letter is frozen';
    end if;
end//

delimiter ;
