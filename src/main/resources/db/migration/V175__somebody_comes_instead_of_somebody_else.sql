-- That somebody comes instead of somebody else, in one session or from a day on. Each stays what they are in the class: nothing is
-- counted together.
create table substitution (
  id            bigint       not null primary key,
  class_id      bigint       not null,
  enrolment_id  bigint       not null,
  substitute_id bigint       not null,
  session_id    bigint,
  from_on       date,
  reason        varchar(300) not null,
  recorded_at   datetime(6)  not null,
  recorded_by   varchar(120) not null,
  undone_reason varchar(300),
  undone_at     datetime(6),
  undone_by     varchar(120),
  version       bigint       not null,
  constraint substitution_class foreign key (class_id) references training_class (id),
  constraint substitution_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint substitution_substitute foreign key (substitute_id) references enrolment (id),
  constraint substitution_session foreign key (session_id) references class_session (id),
  constraint substitution_one_span check ((session_id is null) <> (from_on is null))
);
alter table walk_in add column instead_of_id bigint;
alter table walk_in add constraint walk_in_instead_of foreign key (instead_of_id) references enrolment (id);
