-- Of how many dossiers in a month how many came online, as a commune's unit reported it. Never changed: a correction replaces a row.
create table filing_rate (
  id           bigint       not null primary key,
  unit_id      bigint       not null,
  month_begin  date         not null,
  online       integer      not null,
  dossiers     integer      not null,
  source       varchar(300) not null,
  replaces_id  bigint,
  reason       varchar(300) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(120) not null,
  version      bigint       not null,
  constraint filing_rate_unit foreign key (unit_id) references unit (id),
  constraint filing_rate_replaces foreign key (replaces_id) references filing_rate (id)
);
create unique index filing_rate_replaced_once on filing_rate (replaces_id);
create index filing_rate_of_month on filing_rate (unit_id, month_begin);

insert into setting (name, content) values ('filing-lock', '');
