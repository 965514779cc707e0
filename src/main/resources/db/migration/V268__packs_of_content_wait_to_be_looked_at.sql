create table content_pack_draft (
  id        bigint       not null primary key,
  owner_id  bigint       not null,
  file_name varchar(200) not null,
  content   longblob     not null,
  sent_at   datetime(6)  not null
);

create index content_pack_draft_of_owner on content_pack_draft (owner_id, sent_at);
