-- One association lets another read one case for a while, or hands it over. Nothing here says anything of the person.

create table case_share (
    id uuid primary key,
    version bigint not null,
    -- No foreign key: who handed a case over keeps the trace of it, whatever becomes of it there.
    case_id uuid not null,
    reference varchar(20) not null comment 'what stays of a case that was handed over',
    association varchar(8) not null comment 'who proposed it, the owner then',
    recipient varchar(8) not null,
    kind varchar(12) not null,
    state varchar(12) not null comment 'as it was last changed; that it is over is told by ends_on',
    purpose varchar(40) not null,
    ends_on date not null comment 'last day on which it can be answered or read',
    proposed_at datetime(3) not null,
    proposed_by varchar(80) not null,
    changed_at datetime(3) not null,
    changed_by varchar(80) not null,
    foreign key (association) references association (code),
    foreign key (recipient) references association (code),
    constraint never_with_oneself check (association <> recipient),
    index proposed_by_one_association (association, proposed_at),
    index proposed_to_one_association (recipient, proposed_at),
    index shares_of_a_case (case_id, state)
);

-- A case that is withdrawn or erased is shared with nobody: no code has to remember it.
create trigger shares_end_with_their_case after update on field_case for each row
    update case_share set state = 'REVOKED', version = version + 1
    where case_id = new.id and new.status in ('DRAFT', 'ERASED') and new.status <> old.status
        and state in ('IN_PROGRESS', 'ACCEPTED');
