create table setting (
  name    varchar(80)   not null primary key,
  content varchar(2000) not null
);

create table command_receipt (
  request_id  varchar(64) not null primary key,
  command     varchar(80) not null,
  result_id   bigint,
  recorded_at datetime(6) not null
);

create table audit_entry (
  id           bigint        not null primary key,
  occurred_at  datetime(6)   not null,
  account_id   bigint,
  actor_name   varchar(120)  not null,
  action       varchar(60)   not null,
  subject_type varchar(40)   not null,
  subject_id   bigint,
  detail       varchar(1000) not null
);
create index audit_entry_by_time on audit_entry (occurred_at);
