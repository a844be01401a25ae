-- Possible duplicates (V10) are looked for each time a case is opened.

create index cases_alike on field_case (nationality, first_contact_month, exploitation_form, age_band, gender);
