-- What became of each try at a backup: one that failed says why.
create table backup_try (
  id         bigint       not null primary key,
  nightly    boolean      not null,
  begun_at   datetime(6)  not null,
  ended_at   datetime(6)  not null,
  file_name  varchar(300) not null,
  bytes      bigint,
  row_count  bigint,
  failure    varchar(20),
  version    bigint       not null
);
create index backup_try_by_time on backup_try (ended_at);
-- Which night's backup somebody has taken on, and what became of it.
insert into setting (name, content) values ('backup-night-lock', '');
