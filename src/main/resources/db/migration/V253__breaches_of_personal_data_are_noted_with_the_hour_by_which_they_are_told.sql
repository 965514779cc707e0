-- What happened to personal data: the fields of the notice that is sent within 72 hours. Drafts are kept among the unit's documents.
create table breach_note (
  id           bigint        not null primary key,
  unit_id      bigint        not null,
  noticed_at   datetime(6)   not null,
  happened     varchar(2000) not null,
  data_kinds   varchar(1000) not null,
  people       integer,
  consequences varchar(2000) not null,
  measures     varchar(2000) not null,
  contact      varchar(300)  not null,
  recorded_at  datetime(6)   not null,
  recorded_by  varchar(200)  not null,
  version      bigint        not null,
  constraint breach_note_unit foreign key (unit_id) references unit (id)
);
create index breach_note_by_unit on breach_note (unit_id, noticed_at);
