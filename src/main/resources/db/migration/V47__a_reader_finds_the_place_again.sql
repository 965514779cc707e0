create table reading_place (
  enrolment_id bigint       not null primary key,
  lesson_code  varchar(40)  not null,
  section_id   varchar(120) not null,
  read_at      datetime(6)  not null,
  constraint reading_place_enrolment foreign key (enrolment_id) references enrolment (id)
);
