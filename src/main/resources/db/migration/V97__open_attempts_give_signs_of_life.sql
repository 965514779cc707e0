create table attempt_presence (
  attempt_id  bigint      not null primary key,
  seen_at     datetime(6) not null,
  at_question integer     not null,
  unsent      integer     not null,
  constraint attempt_presence_attempt foreign key (attempt_id) references attempt (id)
);
