create table unit (
  id          bigint       not null primary key,
  code        varchar(80)  not null,
  name        varchar(200) not null,
  search_name varchar(200) not null,
  kind        varchar(30)  not null,
  admin_code  varchar(10),
  parent_id   bigint,
  valid_from  date,
  valid_to    date,
  act         varchar(300),
  from_content boolean     not null,
  version     bigint       not null,
  constraint unit_code_is_unique unique (code),
  constraint unit_parent foreign key (parent_id) references unit (id)
);

create table unit_successor (
  unit_id      bigint not null,
  successor_id bigint not null,
  primary key (unit_id, successor_id),
  constraint unit_successor_unit foreign key (unit_id) references unit (id),
  constraint unit_successor_successor foreign key (successor_id) references unit (id)
);
