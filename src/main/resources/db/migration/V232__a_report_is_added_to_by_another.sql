-- A report that tells in what later figures differ from those of a report that was made before; a line a sentence.
create table report_addendum (
  id          bigint        not null primary key,
  base_id     bigint        not null,
  snapshot_id bigint        not null,
  addressees  varchar(1000) not null,
  remarks     varchar(3000) not null,
  recipients  varchar(1000) not null,
  made_at     datetime(6)   not null,
  made_by     varchar(200)  not null,
  version     bigint        not null,
  constraint report_addendum_is_of_one_snapshot unique (snapshot_id),
  constraint report_addendum_base foreign key (base_id) references figure_snapshot (id),
  constraint report_addendum_snapshot foreign key (snapshot_id) references figure_snapshot (id)
);
