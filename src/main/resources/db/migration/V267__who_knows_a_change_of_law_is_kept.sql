-- That somebody has read a change of law or procedure and answered its questions, and in which words they read it (CHG-4).
create table known_law_change (
  id             bigint      not null primary key,
  person_id      bigint      not null,
  change_code    varchar(40) not null,
  content_sha256 varchar(64) not null,
  known_at       datetime(6) not null,
  constraint known_law_change_is_once unique (person_id, change_code),
  constraint known_law_change_person foreign key (person_id) references person (id)
);
create index known_law_change_by_change on known_law_change (change_code, known_at);
