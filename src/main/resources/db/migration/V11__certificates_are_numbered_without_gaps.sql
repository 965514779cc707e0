create table issuer (
  id          bigint       not null primary key,
  name        varchar(200) not null,
  parent_line varchar(200),
  place       varchar(100) not null,
  valid_from  date         not null,
  valid_to    date,
  version     bigint       not null
);

create table signatory (
  id               bigint       not null primary key,
  issuer_id        bigint       not null,
  full_name        varchar(120) not null,
  title            varchar(120) not null,
  authority_prefix varchar(10),
  valid_from       date         not null,
  valid_to         date,
  version          bigint       not null,
  constraint signatory_issuer foreign key (issuer_id) references issuer (id)
);

create table register_counter (
  register    varchar(20) not null,
  for_year    integer     not null,
  last_number integer     not null,
  primary key (register, for_year)
);

create table certificate (
  id               bigint        not null primary key,
  code             varchar(20)   not null,
  register         varchar(20)   not null,
  for_year         integer       not null,
  serial           integer       not null,
  number_text      varchar(40)   not null,
  enrolment_id     bigint        not null,
  class_id         bigint        not null,
  person_id        bigint        not null,
  full_name        varchar(120)  not null,
  birth_year       smallint,
  unit_name        varchar(300)  not null,
  course_title     varchar(200)  not null,
  class_title      varchar(200)  not null,
  class_starts_on  date          not null,
  class_ends_on    date          not null,
  issuer_name      varchar(200)  not null,
  signatory_name   varchar(120)  not null,
  signatory_title  varchar(120)  not null,
  authority_prefix varchar(10),
  issued_on        date          not null,
  decision_number  varchar(80),
  evidence         longtext      not null,
  pdf_sha256       varchar(64)   not null,
  demo             boolean       not null,
  recorded_at      datetime(6)   not null,
  recorded_by      varchar(120)  not null,
  revoked_at       datetime(6),
  live_key         bigint        not null,
  version          bigint        not null,
  constraint certificate_code_is_unique unique (code),
  constraint certificate_number_is_unique unique (register, for_year, serial),
  constraint certificate_one_is_live unique (enrolment_id, live_key),
  constraint certificate_enrolment foreign key (enrolment_id) references enrolment (id)
);
create index certificate_by_class on certificate (class_id);

create table certificate_file (
  certificate_id bigint   not null primary key,
  pdf            longblob not null,
  constraint certificate_file_certificate foreign key (certificate_id) references certificate (id)
);
