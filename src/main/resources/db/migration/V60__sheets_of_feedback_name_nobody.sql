create table feedback_handed_in (
  enrolment_id bigint not null primary key,
  constraint feedback_handed_in_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table feedback_sheet (
  id        char(36) not null primary key,
  class_id  bigint   not null,
  handed_on date     not null,
  constraint feedback_sheet_class foreign key (class_id) references training_class (id)
);

create table feedback_answer (
  sheet_id      char(36)    not null,
  question_code varchar(40) not null,
  choice        int         not null,
  primary key (sheet_id, question_code),
  constraint feedback_answer_sheet foreign key (sheet_id) references feedback_sheet (id)
);
