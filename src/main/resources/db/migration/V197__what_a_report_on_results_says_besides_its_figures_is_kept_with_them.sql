-- What an administrator has said in a report that is made from frozen figures; a line each.
create table results_report_wording (
  id           bigint        not null primary key,
  snapshot_id  bigint        not null,
  addressees   varchar(1000) not null,
  guidance     varchar(3000) not null,
  shortcomings varchar(3000) not null,
  outlook      varchar(3000) not null,
  recipients   varchar(1000) not null,
  version      bigint        not null,
  constraint results_report_wording_is_one unique (snapshot_id),
  constraint results_report_wording_snapshot foreign key (snapshot_id) references figure_snapshot (id)
);
