-- What completion_span and completion_judged said, from when to when: a span or a class that was judged otherwise ends (known_to) and
-- another begins. Of classes what decides for which figures they count stands beside it.
create table known_span (
  enrolment_id bigint      not null,
  class_id     bigint      not null,
  person_id    bigint      not null,
  met_from     date        not null,
  met_to       date,
  since        date        not null,
  known_from   datetime(6) not null,
  known_to     datetime(6),
  constraint known_span_pk primary key (enrolment_id, met_from, known_from)
);
create index known_span_by_class on known_span (class_id, known_to);
create index known_span_by_person on known_span (person_id);

create table known_class (
  id                bigint      not null,
  plan_code         varchar(60),
  course_code       varchar(60) not null,
  organiser_unit_id bigint      not null,
  held_on           date,
  known_from        datetime(6) not null,
  known_to          datetime(6),
  constraint known_class_pk primary key (id, known_from)
);
create index known_class_by_plan on known_class (plan_code, known_to);

-- Since when what has changed is known: the moment of the change, not that in which it was judged.
alter table completion_stale add column marked_at datetime(6);

-- Everything is judged once more, so that all of it is known from the first start of this version on.
delete from completion_judged;
