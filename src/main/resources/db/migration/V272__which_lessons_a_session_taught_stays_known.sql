-- Which editions of lessons a session taught (ATT-24): who was in it can be told what has changed since, also when the content has changed.
create table session_lesson (
  session_id        bigint not null,
  lesson_edition_id bigint not null,
  constraint session_lesson_is_once primary key (session_id, lesson_edition_id),
  constraint session_lesson_session foreign key (session_id) references class_session (id),
  constraint session_lesson_edition foreign key (lesson_edition_id) references lesson_edition (id)
);

-- Since when they are kept; null of rolls that were closed before, until the next start. Nodes of the version before leave it so.
alter table roll_call add column lessons_kept_at datetime(6);
