-- A password was right, and the code is still to come. It opens nothing.
create table sign_in_step (
  token_hash varchar(64) not null primary key,
  account_id bigint      not null,
  own_device boolean     not null,
  expires_at datetime(6) not null,
  passed_at  datetime(6),
  constraint sign_in_step_account foreign key (account_id) references account (id)
);
create index sign_in_step_by_end on sign_in_step (expires_at);

-- Whether its user can do nothing but set up a second factor.
alter table account_session add column must_enrol boolean not null default false;
