-- Sessions that the login server ended, known to every node within seconds.
create table revoked_session (
    sid varchar(255) not null primary key comment 'session id at the login server',
    revoked_at datetime(3) not null comment 'UTC',
    index revoked_session_age (revoked_at)
) comment 'login sessions ended by the login server; rows older than a day are deleted';
