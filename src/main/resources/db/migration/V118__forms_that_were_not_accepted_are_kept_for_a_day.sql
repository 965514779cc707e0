create table draft (
  number_hash varchar(64) not null primary key,
  account_id  bigint      not null,
  kept_at     datetime(6) not null,
  content     longblob    not null,
  constraint draft_account foreign key (account_id) references account (id)
);

create index draft_of on draft (account_id, kept_at);
