-- The paragraphs, attachments and copies of a letter are always written together, as one list each: they move into the
-- letter's own row, as JSON. As rows of their own, a text that took another's place met the old one's number.

alter table letter
    add column paragraphs longtext not null default '[]' check (json_valid(paragraphs)),
    add column attachments longtext not null default '[]' check (json_valid(attachments)),
    add column copies longtext not null default '[]' check (json_valid(copies));

update letter l set
    paragraphs = coalesce(
        (select json_arrayagg(p.text order by p.position) from letter_paragraph p where p.letter_id = l.id), '[]'),
    attachments = coalesce(
        (select json_arrayagg(a.title order by a.position) from letter_attachment a where a.letter_id = l.id), '[]'),
    copies = coalesce(
        (select json_arrayagg(c.office_holder order by c.position) from letter_copy c where c.letter_id = l.id), '[]');

alter table letter
    alter column paragraphs drop default,
    alter column attachments drop default,
    alter column copies drop default;

drop table letter_paragraph;
drop table letter_attachment;
drop table letter_copy;

drop trigger an_issued_letter_is_never_changed;

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
            and binary new.paragraphs <=> binary old.paragraphs
            and binary new.attachments <=> binary old.attachments
            and binary new.copies <=> binary old.copies
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

delimiter ;
