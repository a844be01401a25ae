-- A program that repeats a request, because it never saw the answer, says so by the key that it chose: one case comes of
-- it. Neither the key nor anything of what was sent is here, only values of a keyed function of them.

create table used_key (
    id char(64) primary key comment 'keyed fingerprint of the association and the key',
    association varchar(8) not null,
    request char(64) not null comment 'keyed fingerprint of what was sent',
    case_id uuid not null comment 'chosen before the case is stored, so that a repeated request makes no second one',
    claimed_at datetime(3) not null comment 'UTC',
    reference varchar(20) comment 'of the case that came of it; null while the request is under way',
    case_version bigint,
    foreign key (association) references association (code),
    index used_key_age (claimed_at)
) comment 'rows older than a day are deleted';

-- A program walks through the cases of its association in the order of their last change, from where it stopped.
create index cases_by_change on field_case (association, updated_at, id);
