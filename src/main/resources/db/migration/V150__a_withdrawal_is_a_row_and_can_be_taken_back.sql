-- That somebody left a class can be taken back: each withdrawal is a row of its own, and the enrolment says only whether one holds.
create table withdrawal (
  id            bigint       not null primary key,
  enrolment_id  bigint       not null,
  withdrawn_on  date         not null,
  reason        varchar(300) not null,
  recorded_at   datetime(6),
  recorded_by   varchar(120),
  undone_reason varchar(300),
  undone_at     datetime(6),
  undone_by     varchar(120),
  version       bigint       not null,
  constraint withdrawal_enrolment foreign key (enrolment_id) references enrolment (id)
);
insert into withdrawal (id, enrolment_id, withdrawn_on, reason, recorded_at, recorded_by, version)
select id, id, withdrawn_on, coalesce(withdrawal_reason, ''), withdrawal_recorded_at, withdrawal_recorded_by, 1
  from enrolment where withdrawn_on is not null;
alter table enrolment drop column withdrawal_recorded_at;
alter table enrolment drop column withdrawal_recorded_by;
