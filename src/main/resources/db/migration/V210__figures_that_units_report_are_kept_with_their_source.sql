-- What units report of a plan because it can't be computed here. Never changed: a correction is a row that replaces another.
create table reported_figure (
  id             bigint       not null primary key,
  plan_code      varchar(60)  not null,
  indicator_code varchar(60)  not null,
  as_of          date         not null,
  counted        integer      not null,
  whole          integer,
  unit_name      varchar(200) not null,
  source         varchar(300) not null,
  replaces_id    bigint,
  reason         varchar(300) not null,
  withdrawn      boolean      not null,
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  version        bigint       not null,
  constraint reported_figure_replaces foreign key (replaces_id) references reported_figure (id)
);
create unique index reported_figure_replaced_once on reported_figure (replaces_id);
create index reported_figure_of_plan on reported_figure (plan_code, indicator_code);

create table reported_file (
  figure_id bigint      not null primary key,
  kind      varchar(10) not null,
  bytes     integer     not null,
  sha256    varchar(64) not null,
  content   longblob    not null,
  constraint reported_file_figure foreign key (figure_id) references reported_figure (id)
);
