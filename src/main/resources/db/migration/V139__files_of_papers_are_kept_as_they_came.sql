-- The drafts of a paper as they were drawn, and the files that came back signed. Their bytes stand apart, so that lists don't read them.
create table document_file (
  id          bigint       not null primary key,
  document_id bigint       not null,
  drafted     boolean      not null,
  kind        varchar(10)  not null,
  name        varchar(200) not null,
  bytes       integer      not null,
  pages       integer,
  sha256      varchar(64)  not null,
  comparison  varchar(20)  not null,
  seen_at     datetime(6),
  seen_by     varchar(120),
  added_at    datetime(6)  not null,
  added_by    varchar(120) not null,
  version     bigint       not null,
  constraint document_file_document foreign key (document_id) references document (id)
);

create table document_content (
  file_id bigint   not null primary key,
  content longblob not null,
  constraint document_content_file foreign key (file_id) references document_file (id)
);
