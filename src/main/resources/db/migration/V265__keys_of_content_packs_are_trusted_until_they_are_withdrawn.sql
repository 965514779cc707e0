-- Whose packs are taken (PCK-2). One row is live for each key: its live_key is 0, its own id once it was withdrawn.
create table content_key (
  id                bigint       not null primary key,
  public_key        varchar(200) not null,
  name              varchar(200) not null,
  confirmed_by      varchar(120) not null,
  confirmed_at      datetime(6)  not null,
  withdrawn_by      varchar(120),
  withdrawn_at      datetime(6),
  withdrawal_reason varchar(300),
  live_key          bigint       not null,
  version           bigint       not null,
  constraint content_key_one_is_live unique (public_key, live_key)
);

-- By which this installation signs. The private half is sealed under the key that lies outside the database (SFA-3).
create table own_content_key (
  id         int           not null primary key,
  public_key varchar(200)  not null,
  sealed     varchar(1000) not null,
  serial     int           not null,
  issuer     varchar(200)  not null,
  made_at    datetime(6)   not null
);
