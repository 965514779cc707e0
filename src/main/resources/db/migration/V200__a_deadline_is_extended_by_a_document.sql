-- What documents say of targets after their plan. Rows are only added; one that was entered wrongly is withdrawn by a row of its own.
create table target_extension (
  id              bigint       not null primary key,
  plan_code       varchar(40)  not null,
  target_code     varchar(40)  not null,
  deadline        date         not null,
  document_number varchar(50)  not null,
  document_on     date         not null,
  document_issuer varchar(150) not null,
  recorded_at     datetime(6)  not null,
  recorded_by     varchar(200) not null,
  version         bigint       not null
);
create index target_extension_of_plan on target_extension (plan_code, document_on);

create table target_extension_withdrawal (
  extension_id bigint       not null primary key,
  reason       varchar(300) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(200) not null,
  constraint target_extension_withdrawal_of foreign key (extension_id) references target_extension (id)
);

create table target_extension_scan (
  extension_id bigint      not null primary key,
  kind         varchar(10) not null,
  bytes        integer     not null,
  sha256       varchar(64) not null,
  content      longblob    not null,
  constraint target_extension_scan_of foreign key (extension_id) references target_extension (id)
);

insert into setting (name, content) values ('directive-lock', '');
