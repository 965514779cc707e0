-- What a class is estimated to cost, and the vouchers of what was spent, in whole đồng. Never changed: what is wrong is cancelled by a row.
create table funding_entry (
  id             bigint       not null primary key,
  class_id       bigint       not null,
  kind           varchar(10)  not null,
  content        varchar(300) not null,
  amount         bigint       not null,
  voucher_number varchar(60),
  spent_on       date,
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  version        bigint       not null,
  constraint funding_entry_class foreign key (class_id) references training_class (id)
);
create index funding_entry_of_class on funding_entry (class_id, kind);

create table funding_cancelling (
  id           bigint       not null primary key,
  entry_id     bigint       not null,
  reason       varchar(300) not null,
  cancelled_at datetime(6)  not null,
  cancelled_by varchar(120) not null,
  version      bigint       not null,
  constraint funding_cancelling_entry foreign key (entry_id) references funding_entry (id)
);
create unique index funding_cancelling_once on funding_cancelling (entry_id);

create table funding_file (
  entry_id bigint      not null primary key,
  kind     varchar(10) not null,
  bytes    integer     not null,
  sha256   varchar(64) not null,
  content  longblob    not null,
  constraint funding_file_entry foreign key (entry_id) references funding_entry (id)
);

insert into setting (name, content) values ('funding-lock', '');
