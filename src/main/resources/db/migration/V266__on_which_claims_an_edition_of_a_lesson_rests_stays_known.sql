-- On which claims each archived edition rests (CUR-15): who learned it can be told what has changed since, also when its file has gone.
create table lesson_edition_claim (
  edition_id bigint      not null,
  claim      varchar(40) not null,
  constraint lesson_edition_claim_is_once primary key (edition_id, claim),
  constraint lesson_edition_claim_edition foreign key (edition_id) references lesson_edition (id)
);
create index lesson_edition_claim_by_claim on lesson_edition_claim (claim, edition_id);

-- Since when they are kept; null of editions that were archived before. Nodes of the version before leave it so.
alter table lesson_edition add column claims_kept_at datetime(6);
