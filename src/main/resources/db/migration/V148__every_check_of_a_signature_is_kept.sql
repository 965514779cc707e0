-- What was known of each signature of a file when it was checked; a later check adds rows of its own.
create table certificate_signature (
  id             bigint        not null primary key,
  act_id         bigint        not null,
  checked_at     datetime(6)   not null,
  checked_by     varchar(120)  not null,
  place          integer       not null,
  signer         varchar(300)  not null,
  authority      varchar(300)  not null,
  signed_at      datetime(6),
  indication     varchar(40)   not null,
  sub_indication varchar(60),
  gaps           varchar(200)  not null,
  flaw           varchar(20),
  version        bigint        not null,
  constraint certificate_signature_act foreign key (act_id) references certificate_act (id)
);
create index certificate_signature_by_act on certificate_signature (act_id, checked_at);
create index certificate_by_paper on certificate (class_id, pdf_sha256);
