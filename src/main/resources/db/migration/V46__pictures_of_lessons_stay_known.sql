create table lesson_picture (
  id              bigint       not null primary key,
  picture_key     varchar(16)  not null,
  name            varchar(100) not null,
  svg             longtext     not null,
  first_loaded_at datetime(6)  not null,
  constraint lesson_picture_is_unique unique (picture_key)
);
