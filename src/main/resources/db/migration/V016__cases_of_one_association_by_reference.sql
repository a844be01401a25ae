-- An export reads a hundred thousand cases page after page: each page begins behind the last reference of the one before.

create index cases_by_reference on field_case (association, reference);
