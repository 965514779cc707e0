create table rule_edition (
  course_code    varchar(40)   not null,
  edition        integer       not null,
  demands        varchar(4000) not null,
  digest         varchar(64)   not null,
  took_effect_on date,
  recorded_at    datetime(6)   not null,
  recorded_by    varchar(120)  not null,
  primary key (course_code, edition)
);
