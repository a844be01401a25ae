-- Frozen, protected releases of the statistics: all that observers ever see of the cases.

create table edition (
    id uuid primary key,
    version bigint not null,
    number int not null unique,
    state varchar(12) not null,
    cutoff datetime(3) not null,
    compiled_by varchar(80) not null,
    published_at datetime(3),
    published_by varchar(80),
    previous_hash varchar(64) not null,
    hash char(64) not null unique,
    content mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    -- Published editions form one chain: no two of them follow the same one.
    published_after varchar(64) as (if(state = 'PUBLISHED', previous_hash, null)) persistent unique,
    constraint known_state check (state in ('COMPILED', 'PUBLISHED')),
    constraint published_by_somebody check (
        (state = 'PUBLISHED') = (published_at is not null) and (published_at is null) = (published_by is null))
);

delimiter //

-- A figure that a letter cites must never change: the only change ever is to publish. Texts are compared byte by byte.
create trigger edition_is_only_published before update on edition for each row
begin
    if not (
        old.state = 'COMPILED' and new.state = 'PUBLISHED'
        and new.id = old.id and new.number = old.number and new.cutoff = old.cutoff
        and binary new.compiled_by = binary old.compiled_by
        and binary new.previous_hash = binary old.previous_hash
        and binary new.hash = binary old.hash
        and binary new.content = binary old.content
    ) then
        signal sqlstate '45000' set message_text = 'an edition is frozen';
    end if;
end//

delimiter ;

create trigger edition_is_never_deleted before delete on edition for each row
    signal sqlstate '45000' set message_text = 'an edition is frozen';
