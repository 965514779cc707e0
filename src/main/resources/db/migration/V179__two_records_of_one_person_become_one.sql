-- A record that turned out to be a second one of somebody stays as a row that says into whom it went. What followed it is remembered
-- cell by cell, so that it can be undone exactly.
alter table person add column merged_into bigint;
alter table person add constraint person_merged_into foreign key (merged_into) references person (id);
create table person_merge (
  id              bigint       not null primary key,
  from_id         bigint       not null,
  into_id         bigint       not null,
  reason          varchar(300) not null,
  from_left_at    datetime(6),
  merged_at       datetime(6)  not null,
  merged_by       varchar(120) not null,
  undone_reason   varchar(300),
  undone_at       datetime(6),
  undone_by       varchar(120),
  version         bigint       not null,
  constraint person_merge_from foreign key (from_id) references person (id),
  constraint person_merge_into foreign key (into_id) references person (id)
);
create table person_merge_cell (
  merge_id    bigint      not null,
  place       integer     not null,
  table_name  varchar(40) not null,
  column_name varchar(40) not null,
  row_id      bigint      not null,
  was         bigint      not null,
  became      bigint      not null,
  primary key (merge_id, place),
  constraint person_merge_cell_merge foreign key (merge_id) references person_merge (id)
);
insert into setting (name, content) values ('merge-lock', '');
