create table certificate_copy (
  act_id bigint   not null primary key,
  pdf    longblob not null,
  constraint certificate_copy_act foreign key (act_id) references certificate_act (id)
);
