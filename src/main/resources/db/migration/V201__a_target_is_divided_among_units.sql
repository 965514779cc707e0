-- What of a target's total a unit answers for. Rows are only added; what a unit got last holds.
create table target_part (
  id              bigint       not null primary key,
  plan_code       varchar(40)  not null,
  target_code     varchar(40)  not null,
  unit_id         bigint       not null,
  amount          integer      not null,
  document_number varchar(50)  not null,
  document_on     date         not null,
  document_issuer varchar(150) not null,
  recorded_at     datetime(6)  not null,
  recorded_by     varchar(200) not null,
  version         bigint       not null,
  constraint target_part_unit foreign key (unit_id) references unit (id)
);
create index target_part_of_plan on target_part (plan_code, id);
