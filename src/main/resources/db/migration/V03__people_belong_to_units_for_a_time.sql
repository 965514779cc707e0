create table person (
  id             bigint       not null primary key,
  full_name      varchar(120) not null,
  search_name    varchar(160) not null,
  sort_key       varchar(400) not null,
  birth_year     smallint,
  phone          varchar(15),
  deactivated_at datetime(6),
  created_at     datetime(6)  not null,
  version        bigint       not null
);
create index person_by_search_name on person (search_name);
create index person_by_phone on person (phone);

create table affiliation (
  id          bigint       not null primary key,
  person_id   bigint       not null,
  unit_id     bigint       not null,
  job_title   varchar(160),
  valid_from  date,
  valid_to    date,
  recorded_at datetime(6)  not null,
  version     bigint       not null,
  constraint affiliation_person foreign key (person_id) references person (id),
  constraint affiliation_unit foreign key (unit_id) references unit (id)
);
create index affiliation_by_person on affiliation (person_id, valid_from);
