create table attempt (
  id             bigint       not null primary key,
  enrolment_id   bigint       not null,
  quiz_code      varchar(40)  not null,
  ordinal        integer      not null,
  on_paper       boolean      not null,
  started_at     datetime(6)  not null,
  submitted_at   datetime(6),
  taken_on       date,
  correct_count  integer,
  question_count integer,
  score          decimal(4,2),
  pass_mark      decimal(4,2) not null,
  passed         boolean,
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  version        bigint       not null,
  constraint attempt_is_numbered_once unique (enrolment_id, quiz_code, ordinal),
  constraint attempt_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table attempt_question (
  attempt_id          bigint  not null,
  ordinal             integer not null,
  question_edition_id bigint  not null,
  primary key (attempt_id, ordinal),
  constraint attempt_question_attempt foreign key (attempt_id) references attempt (id),
  constraint attempt_question_edition foreign key (question_edition_id) references question_edition (id)
);

create table answer (
  attempt_id bigint      not null,
  ordinal    integer     not null,
  chosen     varchar(20) not null,
  client_seq bigint      not null,
  saved_at   datetime(6) not null,
  correct    boolean,
  primary key (attempt_id, ordinal),
  constraint answer_question foreign key (attempt_id, ordinal) references attempt_question (attempt_id, ordinal)
);
