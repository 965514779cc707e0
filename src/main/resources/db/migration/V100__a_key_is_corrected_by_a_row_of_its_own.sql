-- Append-only: how answers to an asked wording are marked by now. Of a wording the one with the highest ordinal is in force.
create table key_correction (
  id                bigint       not null primary key,
  asked_edition_id  bigint       not null,
  ordinal           integer      not null,
  kind              varchar(20)  not null,
  marked_edition_id bigint       not null,
  reason            varchar(300) not null,
  corrected_at      datetime(6)  not null,
  corrected_by      varchar(120) not null,
  request_id        varchar(64)  not null,
  version           bigint       not null,
  constraint key_correction_is_made_by_one unique (asked_edition_id, ordinal),
  constraint key_correction_asked foreign key (asked_edition_id) references question_edition (id),
  constraint key_correction_marked foreign key (marked_edition_id) references question_edition (id)
);

alter table grading add column key_correction_id bigint;
alter table grading add constraint grading_key_correction foreign key (key_correction_id) references key_correction (id);
