-- A signature made outside is one of the acts by which a certificate is signed.
alter table certificate_act add column digital boolean not null default false;

-- What came back signed, as it came; it belongs to the act by which its certificate was signed.
create table certificate_signed_file (
  act_id         bigint        not null primary key,
  certificate_id bigint        not null,
  sha256         varchar(64)   not null,
  file_name      varchar(200)  not null,
  changes        text,
  sent_at        datetime(6)   not null,
  sent_by        varchar(120)  not null,
  pdf            longblob      not null,
  constraint certificate_signed_file_act foreign key (act_id) references certificate_act (id),
  constraint certificate_signed_file_certificate foreign key (certificate_id) references certificate (id)
);
