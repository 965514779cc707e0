create table completion_span (
  enrolment_id bigint not null,
  class_id bigint not null,
  person_id bigint not null,
  met_from date not null,
  met_to date,
  since date not null,
  constraint completion_span_pk primary key (enrolment_id, met_from)
);

create index completion_span_by_class on completion_span (class_id, person_id);
create index completion_span_by_person on completion_span (person_id);

create table completion_judged (
  class_id bigint not null,
  rules varchar(64) not null,
  constraint completion_judged_pk primary key (class_id)
);

create table completion_stale (
  class_id bigint not null,
  mark varchar(36) not null,
  constraint completion_stale_pk primary key (class_id, mark)
);

insert into setting (name, content) values ('completion-lock', '');
