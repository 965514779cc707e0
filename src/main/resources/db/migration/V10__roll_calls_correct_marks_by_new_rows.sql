create table roll_call (
  id         bigint      not null primary key,
  session_id bigint      not null,
  opened_at  datetime(6) not null,
  closed_at  datetime(6),
  closed_by  varchar(120),
  version    bigint      not null,
  constraint roll_call_is_once_per_session unique (session_id),
  constraint roll_call_session foreign key (session_id) references class_session (id)
);

create table attendance_mark (
  id            bigint       not null primary key,
  roll_call_id  bigint       not null,
  enrolment_id  bigint       not null,
  status        varchar(10)  not null,
  recorded_at   datetime(6)  not null,
  recorded_by   varchar(120) not null,
  reason        varchar(300),
  supersedes_id bigint,
  superseded_at datetime(6),
  live_key      bigint       not null,
  version       bigint       not null,
  constraint attendance_mark_one_is_live unique (roll_call_id, enrolment_id, live_key),
  constraint attendance_mark_roll_call foreign key (roll_call_id) references roll_call (id),
  constraint attendance_mark_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint attendance_mark_supersedes foreign key (supersedes_id) references attendance_mark (id)
);
create index attendance_mark_by_enrolment on attendance_mark (enrolment_id);
