-- Who sends a list may ask that somebody who seems to belong to another's unit moves; who looks after that person decides. One such
-- request waits at a time.
create table move_request (
  id          bigint       not null primary key,
  person_id   bigint       not null,
  to_unit_id  bigint       not null,
  job_title   varchar(160),
  roster_id   bigint       not null,
  line_no     integer      not null,
  asked_at    datetime(6)  not null,
  asked_by    varchar(120) not null,
  decided_at  datetime(6),
  decided_by  varchar(120),
  refusal     varchar(300),
  waiting_key bigint       not null,
  version     bigint       not null,
  constraint move_request_person foreign key (person_id) references person (id),
  constraint move_request_unit foreign key (to_unit_id) references unit (id),
  constraint move_request_waits_once unique (person_id, to_unit_id, waiting_key)
);
create index move_request_of_row on move_request (roster_id, line_no);
create index move_request_waiting on move_request (waiting_key);
