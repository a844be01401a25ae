-- A list of cases that somebody comes back to: its filters under a name. Codes and days only, nothing of a case.

create table saved_filter (
    id uuid primary key,
    subject varchar(80) not null comment 'whose filter it is; nobody else sees it',
    organisation varchar(8) not null comment 'association for which the person worked then; empty for the coordinator',
    name varchar(60) not null,
    query varchar(1000) not null comment 'parameters of the list that are known and hold codes or days',
    index filters_of_a_person (subject, organisation)
);
