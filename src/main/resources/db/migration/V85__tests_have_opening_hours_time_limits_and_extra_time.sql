create table test_hours (
  id          bigint       not null primary key,
  class_id    bigint       not null,
  quiz_code   varchar(40)  not null,
  entry       integer      not null,
  opens_at    datetime(6),
  closes_at   datetime(6),
  recorded_at datetime(6)  not null,
  recorded_by varchar(120) not null,
  version     bigint       not null,
  constraint test_hours_are_numbered unique (class_id, quiz_code, entry),
  constraint test_hours_class foreign key (class_id) references training_class (id)
);
create table extra_time (
  id           bigint       not null primary key,
  enrolment_id bigint       not null,
  quiz_code    varchar(40)  not null,
  entry        integer      not null,
  minutes      integer      not null,
  reason       varchar(300) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(120) not null,
  version      bigint       not null,
  constraint extra_time_is_numbered unique (enrolment_id, quiz_code, entry),
  constraint extra_time_enrolment foreign key (enrolment_id) references enrolment (id)
);
create table answer_shown (
  attempt_id bigint      not null,
  ordinal    integer     not null,
  shown_at   datetime(6) not null,
  primary key (attempt_id, ordinal),
  constraint answer_shown_question foreign key (attempt_id, ordinal) references attempt_question (attempt_id, ordinal)
);
alter table attempt add column limit_minutes integer;
alter table attempt add column draw_seed bigint;
create index attempt_ends on attempt (submitted_at, deadline_at);
