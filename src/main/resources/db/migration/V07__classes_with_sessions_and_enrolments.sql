create table training_class (
  id                bigint        not null primary key,
  course_code       varchar(40)   not null,
  plan_code         varchar(40),
  title             varchar(200)  not null,
  place             varchar(200)  not null,
  starts_on         date          not null,
  ends_on           date          not null,
  organiser_unit_id bigint        not null,
  organiser_name    varchar(200)  not null,
  legal_basis       varchar(1000) not null,
  opened_at         datetime(6)   not null,
  version           bigint        not null,
  constraint training_class_organiser foreign key (organiser_unit_id) references unit (id)
);
create index training_class_by_plan on training_class (plan_code, course_code);

create table class_trainer (
  class_id  bigint not null,
  person_id bigint not null,
  primary key (class_id, person_id),
  constraint class_trainer_class foreign key (class_id) references training_class (id),
  constraint class_trainer_person foreign key (person_id) references person (id)
);

create table class_session (
  id        bigint       not null primary key,
  class_id  bigint       not null,
  ordinal   integer      not null,
  title     varchar(200) not null,
  held_on   date         not null,
  part      varchar(10)  not null,
  periods   integer      not null,
  version   bigint       not null,
  constraint class_session_slot_is_unique unique (class_id, held_on, part),
  constraint class_session_class foreign key (class_id) references training_class (id)
);
create index class_session_by_date on class_session (held_on);

create table session_move (
  id         bigint       not null primary key,
  session_id bigint       not null,
  from_date  date         not null,
  from_part  varchar(10)  not null,
  to_date    date         not null,
  to_part    varchar(10)  not null,
  reason     varchar(300) not null,
  moved_at   datetime(6)  not null,
  moved_by   varchar(120) not null,
  constraint session_move_session foreign key (session_id) references class_session (id)
);

create table enrolment (
  id                bigint       not null primary key,
  class_id          bigint       not null,
  person_id         bigint       not null,
  full_name         varchar(120) not null,
  birth_year        smallint,
  unit_id           bigint,
  unit_name         varchar(300) not null,
  job_title         varchar(160),
  enrolled_at       datetime(6)  not null,
  withdrawn_on      date,
  withdrawal_reason varchar(300),
  withdrawal_recorded_at datetime(6),
  version           bigint       not null,
  constraint enrolment_is_once_per_class unique (class_id, person_id),
  constraint enrolment_class foreign key (class_id) references training_class (id),
  constraint enrolment_person foreign key (person_id) references person (id),
  constraint enrolment_unit foreign key (unit_id) references unit (id)
);
create index enrolment_by_person on enrolment (person_id);
