-- The sheet that people signed in the hall, as it was photographed or scanned, and how many signatures somebody counted on it.
create table signed_sheet (
  id                bigint       not null primary key,
  session_id        bigint       not null,
  kind              varchar(10)  not null,
  bytes             integer      not null,
  sha256            varchar(64)  not null,
  added_by          varchar(120) not null,
  added_at          datetime(6)  not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  version           bigint       not null,
  constraint signed_sheet_session foreign key (session_id) references class_session (id)
);
create table signed_sheet_file (
  sheet_id bigint   not null primary key,
  content  longblob not null,
  constraint signed_sheet_file_sheet foreign key (sheet_id) references signed_sheet (id)
);
create table signature_count (
  id          bigint       not null primary key,
  session_id  bigint       not null,
  signatures  integer      not null,
  came        integer      not null,
  explanation varchar(300) not null,
  recorded_by varchar(120) not null,
  recorded_at datetime(6)  not null,
  version     bigint       not null,
  constraint signature_count_session foreign key (session_id) references class_session (id)
);
