create table import_draft (
  id          bigint        not null primary key,
  owner_id    bigint        not null,
  file_name   varchar(200)  not null,
  format      varchar(20)   not null,
  lesson_code varchar(40)   not null,
  outcome     int           not null,
  difficulty  varchar(20)   not null,
  source      text          not null,
  explanation text          not null,
  content     longblob      not null,
  sent_at     datetime(6)   not null
);

create index import_draft_of_owner on import_draft (owner_id, sent_at);
