-- A key that somebody's phone, computer or security key keeps (SFA-9). What is kept of it is public; it opens nothing elsewhere.
create table passkey (
  key_hash   varchar(64)   not null primary key,
  account_id bigint        not null,
  public_key varchar(4000) not null,
  name       varchar(60)   not null,
  sign_count bigint        not null,
  added_at   datetime(6)   not null,
  used_at    datetime(6),
  constraint passkey_account foreign key (account_id) references account (id)
);

-- That somebody is about to add one: what its device is to sign, once (SFA-10).
create table passkey_enrolment (
  account_id bigint      not null primary key,
  name       varchar(60) not null,
  challenge  varchar(64) not null,
  expires_at datetime(6) not null,
  constraint passkey_enrolment_account foreign key (account_id) references account (id)
);
create index passkey_enrolment_by_end on passkey_enrolment (expires_at);

-- What a passkey is to sign at a sign-in, and whether an app makes codes at all. Nodes of the version before leave both as they are.
alter table sign_in_step add column challenge varchar(64);
alter table second_factor add column by_app boolean not null default true;
