create table unit_act_scan (
  act_id  bigint      not null primary key,
  kind    varchar(10) not null,
  bytes   integer     not null,
  sha256  varchar(64) not null,
  content longblob    not null,
  constraint unit_act_scan_act foreign key (act_id) references unit_act (id)
);
