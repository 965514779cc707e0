create table lesson_completion (
  id                bigint      not null primary key,
  enrolment_id      bigint      not null,
  lesson_code       varchar(40) not null,
  lesson_edition_id bigint      not null,
  completed_at      datetime(6) not null,
  recorded_at       datetime(6) not null,
  constraint lesson_completion_is_once unique (enrolment_id, lesson_code),
  constraint lesson_completion_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint lesson_completion_edition foreign key (lesson_edition_id) references lesson_edition (id)
);

create table practice_sign_off (
  id                bigint       not null primary key,
  enrolment_id      bigint       not null,
  practice_code     varchar(40)  not null,
  signed_on         date         not null,
  signed_by         varchar(120) not null,
  recorded_at       datetime(6)  not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  live_key          bigint       not null,
  version           bigint       not null,
  constraint practice_sign_off_one_is_live unique (enrolment_id, practice_code, live_key),
  constraint practice_sign_off_enrolment foreign key (enrolment_id) references enrolment (id)
);
