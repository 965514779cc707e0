create table account_session (
  token_hash   varchar(64) not null primary key,
  account_id   bigint      not null,
  begun_at     datetime(6) not null,
  own_device   boolean     not null,
  idle_minutes integer     not null,
  idle_until   datetime(6) not null,
  ends_at      datetime(6) not null,
  constraint account_session_account foreign key (account_id) references account (id)
);
create index account_session_by_end on account_session (ends_at);

alter table account drop column session_epoch;
