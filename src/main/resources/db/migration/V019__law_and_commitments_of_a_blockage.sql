-- On which article a right rests, and by when it was due. What a blockage says of the law, of the plan's measures and of
-- commitments are answers like the others (blockage_answer); its deadline is a day, sealed like the others.

create table legal_basis (
    code varchar(40) primary key,
    right_code varchar(40) not null,
    article varchar(60) not null,
    label_fr varchar(250) not null,
    label_en varchar(250) not null,
    days int,
    valid_from date,
    valid_to date,
    list_order int not null
);

alter table blockage
    add column legal_deadline_month date,
    add column legal_deadline_sealed varbinary(200);
