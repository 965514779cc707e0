-- What the clock has deleted, night by night: how many rows of which kind, and which kinds failed.
create table deletion_night (
  id        bigint        not null primary key,
  begun_at  datetime(6)   not null,
  ended_at  datetime(6)   not null,
  row_count bigint        not null,
  told      varchar(1000) not null,
  failed    varchar(1000) not null,
  version   bigint        not null
);
create index deletion_night_by_time on deletion_night (ended_at);
create index command_receipt_by_time on command_receipt (recorded_at);
-- Which night's deletion somebody has taken on, and what became of it.
insert into setting (name, content) values ('deletion-night-lock', '');
