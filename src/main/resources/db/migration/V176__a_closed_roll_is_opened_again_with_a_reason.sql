-- What is said when a closed roll call is opened again, and who had closed it before.
create table roll_reopening (
  id           bigint       not null primary key,
  roll_call_id bigint       not null,
  reason       varchar(300) not null,
  reopened_at  datetime(6)  not null,
  reopened_by  varchar(120) not null,
  closed_at    datetime(6)  not null,
  closed_by    varchar(120) not null,
  version      bigint       not null,
  constraint roll_reopening_roll_call foreign key (roll_call_id) references roll_call (id)
);
