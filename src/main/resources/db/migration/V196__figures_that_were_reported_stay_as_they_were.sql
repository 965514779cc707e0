-- Figures as they were frozen: ids, days and digests, no names. Never changed, never deleted.
create table figure_snapshot (
  id         bigint       not null primary key,
  plan_code  varchar(40)  not null,
  as_of      date         not null,
  kind       varchar(12)  not null,
  once_key   varchar(120) not null,
  frozen_at  datetime(6)  not null,
  frozen_by  varchar(200) not null,
  note       varchar(300) not null,
  sha256     char(64)     not null,
  content    longtext     not null,
  version    bigint       not null
);
create unique index figure_snapshot_once on figure_snapshot (once_key);
create index figure_snapshot_of_plan on figure_snapshot (plan_code, frozen_at);

-- What has changed since a day is looked up by what it was done to.
create index audit_entry_by_subject on audit_entry (subject_type, subject_id, occurred_at);

insert into setting (name, content) values ('snapshot-lock', '');
