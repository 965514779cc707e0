create table account (
  id                 bigint       not null primary key,
  person_id          bigint       not null,
  user_name          varchar(60)  not null,
  password_hash      varchar(400),
  code_hash          varchar(400),
  code_expires_at    datetime(6),
  session_epoch      integer      not null,
  created_at         datetime(6)  not null,
  version            bigint       not null,
  constraint account_person_is_unique unique (person_id),
  constraint account_user_name_is_unique unique (user_name),
  constraint account_person foreign key (person_id) references person (id)
);

create table account_role (
  account_id bigint      not null,
  role_name  varchar(20) not null,
  primary key (account_id, role_name),
  constraint account_role_account foreign key (account_id) references account (id)
);

create table throttle (
  subject_hash varchar(64) not null primary key,
  failures     integer     not null,
  last_failure datetime(6) not null
);
