-- Who has read a wording that was written in the browser, besides its author; or why it is asked without (QST-25).
create table question_reading (
  id             bigint        not null primary key,
  code           varchar(40)   not null,
  wording_sha256 varchar(64)   not null,
  kind           varchar(20)   not null,
  note           varchar(1000) not null,
  read_by        varchar(120)  not null,
  read_at        datetime(6)   not null,
  constraint question_reading_is_made_once unique (code, wording_sha256, kind)
);
