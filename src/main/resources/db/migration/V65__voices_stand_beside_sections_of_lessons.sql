create table recording (
  id                bigint       not null primary key,
  lesson_code       varchar(40)  not null,
  edition           varchar(40)  not null,
  section_id        varchar(120) not null,
  lesson_edition_id bigint       not null,
  language          varchar(40)  not null,
  language_key      varchar(80)  not null,
  kind              varchar(10)  not null,
  bytes             int          not null,
  seconds           int,
  sha256            varchar(64)  not null,
  added_by          varchar(120) not null,
  added_at          datetime(6)  not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  live_key          bigint       not null,
  version           bigint       not null,
  constraint recording_one_is_live unique (lesson_code, edition, section_id, language_key, live_key),
  constraint recording_edition foreign key (lesson_edition_id) references lesson_edition (id)
);

create table recording_sound (
  recording_id bigint   not null primary key,
  sound        longblob not null,
  constraint recording_sound_recording foreign key (recording_id) references recording (id)
);
