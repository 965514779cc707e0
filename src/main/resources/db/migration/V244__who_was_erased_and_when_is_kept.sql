-- Whose data were erased, when and why: an id and no name. No reference to the record, which an older backup may not have.
create table person_erasure (
  erased_id     bigint       not null primary key,
  with_id       bigint       not null,
  erased_at     datetime(6)  not null,
  erased_by     varchar(120) not null,
  reason        varchar(300) not null,
  document_text varchar(200) not null
);
