-- A page of a list begins behind the last row of the page before it: each order that a list can have is that of an index.
-- By reference there are two already: within one association, and the unique one over all.

create index cases_of_one_association_by_change on field_case (association, updated_at, id);
create index cases_by_change on field_case (updated_at, id);
