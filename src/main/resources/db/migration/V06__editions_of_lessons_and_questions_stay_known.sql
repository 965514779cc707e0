create table lesson_edition (
  id              bigint       not null primary key,
  code            varchar(40)  not null,
  edition         varchar(40)  not null,
  sha256          varchar(64)  not null,
  title           varchar(200) not null,
  body_html       longtext     not null,
  first_loaded_at datetime(6)  not null,
  constraint lesson_edition_is_unique unique (code, edition, sha256)
);

create table question_edition (
  id              bigint      not null primary key,
  code            varchar(40) not null,
  sha256          varchar(64) not null,
  payload         longtext    not null,
  first_loaded_at datetime(6) not null,
  constraint question_edition_is_unique unique (code, sha256)
);
