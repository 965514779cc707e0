create table known_device (
  token_hash varchar(64) not null,
  account_id bigint      not null,
  expires_at datetime(6) not null,
  primary key (token_hash, account_id),
  constraint known_device_account foreign key (account_id) references account (id)
);
