-- A page of a list begins behind the last row of the page before it: each order that a list can have is that of an index.
-- Within one association there are two already, by change and by reference; and references are unique over all.

create index cases_of_all_by_change on field_case (updated_at, id);
