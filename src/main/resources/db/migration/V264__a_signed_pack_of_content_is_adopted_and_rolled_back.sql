-- Packs of teaching content that were made or adopted here (PCK-1). Their bytes lie apart, so that lists don't read them.
create table content_pack (
  id         bigint       not null primary key,
  sha256     varchar(64)  not null,
  title      varchar(200) not null,
  serial     int          not null,
  made_at    datetime(6)  not null,
  issuer     varchar(200) not null,
  public_key varchar(200) not null,
  files      int          not null,
  made_here  boolean      not null,
  kept_by    varchar(120) not null,
  kept_at    datetime(6)  not null,
  version    bigint       not null,
  constraint content_pack_once unique (sha256)
);

create table content_pack_file (
  pack_id bigint   not null primary key,
  content longblob not null,
  constraint content_pack_file_pack foreign key (pack_id) references content_pack (id)
);

-- What was put in force, one after the other (PCK-3); no pack: what came with the application. Of two at once, one number is refused.
create table content_adoption (
  ordinal int          not null primary key,
  kind    varchar(20)  not null,
  pack_id bigint,
  done_by varchar(120) not null,
  done_at datetime(6)  not null,
  constraint content_adoption_pack foreign key (pack_id) references content_pack (id)
);
