-- What makes the codes of somebody's phone (SFA-1). The secret is encrypted under a key that isn't in the database.
create table second_factor (
  account_id      bigint       not null primary key,
  secret          varchar(200) not null,
  key_mark        varchar(16)  not null,
  begun_at        datetime(6)  not null,
  confirmed_at    datetime(6),
  last_step       bigint       not null,
  lift_hash       varchar(200),
  lift_expires_at datetime(6),
  lifted_at       datetime(6),
  constraint second_factor_account foreign key (account_id) references account (id)
);

-- The ten printed codes, each used once. The first two letters say which one is meant; the rest is a hash.
create table recovery_code (
  account_id bigint       not null,
  place      varchar(2)   not null,
  code_hash  varchar(200) not null,
  used_at    datetime(6),
  primary key (account_id, place),
  constraint recovery_code_account foreign key (account_id) references account (id)
);
