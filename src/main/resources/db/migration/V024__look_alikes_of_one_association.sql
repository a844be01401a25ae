-- Possible duplicates are looked for in one association, or in all of them: without its code at the end of the index,
-- the look-alikes of all were read from the table to find those of one.

alter table field_case
  drop index cases_alike,
  add index cases_alike (nationality, first_contact_month, exploitation_form, age_band, gender, association);
