-- Who an account is at the provider of sign-ins (OID-2). The hash of issuer and subject tells apart what a collation wouldn't.
create table provider_link (
  account_id    bigint       not null primary key,
  identity_hash varchar(64)  not null,
  issuer        varchar(500) not null,
  subject       varchar(255) not null,
  linked_at     datetime(6)  not null,
  constraint provider_link_identity unique (identity_hash),
  constraint provider_link_account foreign key (account_id) references account (id)
);

-- Somebody was sent to the provider and hasn't come back (OID-3): to sign in, or to link the account that is named. It opens nothing.
create table provider_step (
  token_hash varchar(64)   not null primary key,
  account_id bigint,
  next_page  varchar(1100) not null,
  expires_at datetime(6)   not null,
  constraint provider_step_account foreign key (account_id) references account (id)
);
create index provider_step_by_end on provider_step (expires_at);
