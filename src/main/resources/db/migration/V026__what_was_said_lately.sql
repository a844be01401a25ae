-- What the other side said lately is looked for by its day: without an index, in every note that there is.

alter table review_note
  add index notes_by_day (at, author_role, case_id);
