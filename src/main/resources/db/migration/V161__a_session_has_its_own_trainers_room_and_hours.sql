alter table class_session add column room varchar(200);
alter table class_session add column begins_at varchar(5);
alter table class_session add column ends_at varchar(5);

create table session_trainer (
  session_id bigint not null,
  person_id  bigint not null,
  primary key (session_id, person_id),
  constraint session_trainer_session foreign key (session_id) references class_session (id),
  constraint session_trainer_person foreign key (person_id) references person (id)
);

alter table session_edition add column room varchar(200);
alter table session_edition add column begins_at varchar(5);
alter table session_edition add column ends_at varchar(5);
alter table session_edition add column trainer_ids varchar(1000);
