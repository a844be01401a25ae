-- Cases that come in a file: what was read waits here, sealed, between the preview and the import, and is removed as
-- soon as it was imported or given up. What stays are keyed fingerprints, so that a row sent twice is recognised, and
-- the version in which each case was stored, so that undoing a batch leaves alone what was changed since.

create table import_batch (
    id uuid primary key,
    association varchar(8) not null,
    author varchar(80) not null,
    state varchar(12) not null,
    created_at datetime(3) not null,
    started_at datetime(3),
    ended_at datetime(3),
    line_count int not null,
    submitting boolean not null,
    file_fingerprint varchar(64) not null,
    name_sealed varbinary(1000) not null,
    remarks_sealed longblob,
    foreign key (association) references association (code),
    index batches_of_an_association (association, created_at),
    index batches_of_a_file (association, file_fingerprint)
);

-- One row for each case: its id is the one that the case will have, so that importing it twice stores it once.
create table import_row (
    id uuid primary key,
    batch_id uuid not null,
    association varchar(8) not null,
    position int not null,
    line int not null,
    state varchar(12) not null,
    weight int not null,
    complete boolean not null,
    identifying boolean not null,
    doubtful boolean not null,
    content_fingerprint varchar(64) not null,
    key_fingerprint varchar(64) not null,
    case_version bigint,
    reference varchar(20),
    content_sealed longblob,
    findings_sealed longblob,
    foreign key (batch_id) references import_batch (id),
    foreign key (association) references association (code),
    index rows_of_a_batch (batch_id, state, position),
    index rows_with_something_to_tell (batch_id, weight, position),
    index rows_by_content (association, content_fingerprint),
    index rows_by_key (association, key_fingerprint)
);
