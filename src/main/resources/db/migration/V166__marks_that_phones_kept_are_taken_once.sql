-- Append-only: what a phone had kept of a roll call and the server has taken. mark_id is the mark that was made of it; null where
-- the roll said so already. given_at is when it was marked on the phone, by the server's clock.
create table kept_mark (
  record_id    varchar(36) not null primary key,
  session_id   bigint      not null,
  enrolment_id bigint      not null,
  mark_id      bigint,
  device       varchar(36) not null,
  given_at     datetime(6) not null,
  received_at  datetime(6) not null,
  taken_from   bigint      not null,
  constraint kept_mark_session foreign key (session_id) references class_session (id),
  constraint kept_mark_enrolment foreign key (enrolment_id) references enrolment (id)
);
create index kept_mark_by_device on kept_mark (session_id, device);
