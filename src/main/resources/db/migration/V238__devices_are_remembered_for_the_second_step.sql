-- Browsers in which the code isn't asked for some time.
create table remembered_device (
  token_hash    varchar(64) not null primary key,
  account_id    bigint      not null,
  kind          varchar(20) not null,
  remembered_at datetime(6) not null,
  expires_at    datetime(6) not null,
  constraint remembered_device_account foreign key (account_id) references account (id)
);
create index remembered_device_by_account on remembered_device (account_id);
