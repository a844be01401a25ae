-- A refusal letter, a screenshot: cleaned of what says who made it, then sealed, its name too. The content lies apart,
-- so that a list of files does not read it.

create table case_file (
    id uuid primary key,
    case_id uuid not null,
    association varchar(8) not null,
    kind varchar(8) not null,
    size int not null,
    scanned boolean not null,
    added_at datetime(3) not null,
    author varchar(80) not null,
    name_sealed varbinary(1000) not null,
    foreign key (case_id) references field_case (id),
    foreign key (association) references association (code),
    index files_of_a_case (case_id, added_at)
);

create table case_file_content (
    file_id uuid primary key,
    association varchar(8) not null,
    content_sealed longblob not null,
    foreign key (file_id) references case_file (id),
    foreign key (association) references association (code)
);
