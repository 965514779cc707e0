-- Whose data are only kept, and used for nothing, until the restriction is lifted.
alter table person add column restricted_at datetime(6);
create table person_restriction (
  id            bigint       not null primary key,
  person_id     bigint       not null,
  reason        varchar(300) not null,
  restricted_at datetime(6)  not null,
  restricted_by varchar(120) not null,
  lift_reason   varchar(300),
  lifted_at     datetime(6),
  lifted_by     varchar(120),
  version       bigint       not null,
  constraint person_restriction_person foreign key (person_id) references person (id)
);
