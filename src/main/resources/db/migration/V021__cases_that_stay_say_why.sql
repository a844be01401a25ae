-- Cases that stayed when their import was undone say why: handed over, submitted, or changed.
update import_row r join field_case c on c.id = r.id
set r.state = case when c.association <> r.association then 'HANDED_OVER' when c.status <> 'DRAFT' then 'TOLD' else 'CHANGED' end
where r.state = 'KEPT';

update import_row set state = 'UNDONE' where state = 'KEPT';
