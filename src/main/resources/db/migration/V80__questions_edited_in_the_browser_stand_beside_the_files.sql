-- Append-only: each edit, withdrawal or decision is a row; of a code the one with the highest ordinal is in force.
create table browser_edition (
  id           bigint       not null primary key,
  code         varchar(40)  not null,
  ordinal      int          not null,
  kind         varchar(20)  not null,
  payload      longtext     not null,
  base_payload longtext,
  note         varchar(500) not null,
  edited_by    varchar(120) not null,
  edited_at    datetime(6)  not null,
  constraint browser_edition_is_made_by_one unique (code, ordinal)
);

-- Locked while the bank is changed: what holds over all questions (free codes) stays true when two people save at once.
insert into setting (name, content) values ('question-lock', '');
