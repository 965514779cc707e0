create table content_edition (
  kind           varchar(20)  not null,
  subject        varchar(80)  not null,
  edition        integer      not null,
  facts          longtext     not null,
  sha256         varchar(64)  not null,
  took_effect_on date,
  recorded_at    datetime(6),
  recorded_by    varchar(120),
  primary key (kind, subject, edition)
);
insert into setting (name, content) values ('edition-lock', '');
