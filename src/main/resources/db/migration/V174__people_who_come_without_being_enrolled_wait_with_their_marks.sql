-- Who comes to a class without being in it is written down at once, with marks of their own, and counts for nothing until an
-- administrator has said who they are.
create table walk_in (
  id           bigint       not null primary key,
  class_id     bigint       not null,
  full_name    varchar(120) not null,
  search_name  varchar(120) not null,
  unit_id      bigint,
  unit_name    varchar(300) not null,
  added_at     datetime(6)  not null,
  added_by     varchar(120) not null,
  decided_at   datetime(6),
  decided_by   varchar(120),
  refusal      varchar(300),
  enrolment_id bigint,
  version      bigint       not null,
  constraint walk_in_class foreign key (class_id) references training_class (id),
  constraint walk_in_unit foreign key (unit_id) references unit (id),
  constraint walk_in_enrolment foreign key (enrolment_id) references enrolment (id)
);
create index walk_in_waiting on walk_in (decided_at, class_id);
create table walk_in_mark (
  id            bigint       not null primary key,
  walk_in_id    bigint       not null,
  session_id    bigint       not null,
  status        varchar(20)  not null,
  recorded_at   datetime(6)  not null,
  recorded_by   varchar(120) not null,
  superseded_at datetime(6),
  live_key      bigint       not null,
  version       bigint       not null,
  constraint walk_in_mark_walk_in foreign key (walk_in_id) references walk_in (id),
  constraint walk_in_mark_session foreign key (session_id) references class_session (id),
  constraint walk_in_mark_live unique (walk_in_id, session_id, live_key)
);
