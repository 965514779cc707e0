-- How many people a class takes; and who waits for a place in it, in the order in which they were put there.
alter table training_class add column places integer;
create table waiting_place (
  id           bigint       not null primary key,
  class_id     bigint       not null,
  person_id    bigint       not null,
  asked_at     datetime(6)  not null,
  asked_by     varchar(120) not null,
  settled_at   datetime(6),
  settled_by   varchar(120),
  enrolment_id bigint,
  reason       varchar(300),
  live_key     bigint       not null,
  version      bigint       not null,
  constraint waiting_place_class foreign key (class_id) references training_class (id),
  constraint waiting_place_person foreign key (person_id) references person (id),
  constraint waiting_place_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint waiting_place_live unique (class_id, person_id, live_key)
);
create index waiting_place_open on waiting_place (live_key, class_id);
