-- That somebody from outside inspects, until a day; their account can do nothing else.
create table inspection (
  id            bigint       not null primary key,
  account_id    bigint       not null,
  unit_id       bigint       not null,
  plan_code     varchar(40),
  reason        varchar(500) not null,
  document_text varchar(200) not null,
  ends_on       date         not null,
  made_at       datetime(6)  not null,
  made_by       varchar(200) not null,
  ended_at      datetime(6),
  ended_by      varchar(200),
  version       bigint       not null,
  constraint inspection_account foreign key (account_id) references account (id),
  constraint inspection_unit foreign key (unit_id) references unit (id)
);
create index inspection_by_account on inspection (account_id);

-- Each page that was asked for during an inspection, before it was answered.
create table inspection_view (
  id            bigint       not null primary key,
  inspection_id bigint       not null,
  seen_at       datetime(6)  not null,
  page          varchar(200) not null,
  about         varchar(300) not null,
  version       bigint       not null,
  constraint inspection_view_inspection foreign key (inspection_id) references inspection (id)
);
create index inspection_view_by_time on inspection_view (inspection_id, seen_at);
