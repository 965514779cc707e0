-- What somebody of a class asks its trainers. It stays as it was asked; the person goes with the enrolment.
create table inquiry (
  id            bigint        not null primary key,
  enrolment_id  bigint        not null,
  lesson_code   varchar(40)   not null,
  section_title varchar(300)  not null,
  question_text varchar(1000) not null,
  asked_at      datetime(6)   not null,
  withdrawn_at  datetime(6),
  hidden_at     datetime(6),
  hidden_by     varchar(120),
  hidden_reason varchar(300),
  common        boolean       not null,
  answers       int           not null,
  version       bigint        not null,
  constraint inquiry_enrolment foreign key (enrolment_id) references enrolment (id)
);
create index inquiry_by_day on inquiry (asked_at);

-- Append-only: a corrected answer is a row of its own; the one whose ordinal is inquiry.answers stands.
create table inquiry_answer (
  id          bigint        not null primary key,
  inquiry_id  bigint        not null,
  ordinal     int           not null,
  answer_text varchar(2000) not null,
  answered_by varchar(120)  not null,
  answered_at datetime(6)   not null,
  constraint inquiry_answer_is_given_once unique (inquiry_id, ordinal),
  constraint inquiry_answer_inquiry foreign key (inquiry_id) references inquiry (id) on delete cascade
);
