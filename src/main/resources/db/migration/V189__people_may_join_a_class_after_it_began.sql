-- The day from which somebody is in a class, where that is after its first one; and each time when somebody said otherwise, why.
alter table enrolment add column joined_on date;
create table joined_day (
  id           bigint       not null primary key,
  enrolment_id bigint       not null,
  joined_on    date,
  reason       varchar(300) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(120) not null,
  version      bigint       not null,
  constraint joined_day_enrolment foreign key (enrolment_id) references enrolment (id)
);
