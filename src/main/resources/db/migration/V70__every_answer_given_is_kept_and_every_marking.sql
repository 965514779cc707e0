create table answer_given (
  attempt_id  bigint        not null,
  entry       integer       not null,
  ordinal     integer       not null,
  client_id   varchar(36)   not null,
  client_seq  bigint        not null,
  response    varchar(4000) not null,
  given_at    datetime(6)   not null,
  received_at datetime(6)   not null,
  primary key (attempt_id, entry),
  constraint answer_given_arrives_once unique (attempt_id, client_id, client_seq),
  constraint answer_given_question foreign key (attempt_id, ordinal) references attempt_question (attempt_id, ordinal)
);
insert into answer_given (attempt_id, entry, ordinal, client_id, client_seq, response, given_at, received_at)
  select attempt_id, ordinal, ordinal, 'before', ordinal, chosen, saved_at, saved_at from answer;

create table grading (
  id              bigint        not null primary key,
  attempt_id      bigint        not null,
  grading_round   integer       not null,
  marking_version integer       not null,
  marks           varchar(4000) not null,
  score           decimal(4,2)  not null,
  passed          boolean       not null,
  graded_at       datetime(6)   not null,
  graded_by       varchar(120)  not null,
  reason          varchar(300),
  version         bigint        not null,
  constraint grading_is_numbered unique (attempt_id, grading_round),
  constraint grading_attempt foreign key (attempt_id) references attempt (id)
);
insert into grading (id, attempt_id, grading_round, marking_version, marks, score, passed, graded_at, graded_by, version)
  select a.id, a.id, 1, 1,
         (select group_concat(concat(q.ordinal, '=', case when coalesce(n.correct, false) then 100 else 0 end)
                 order by q.ordinal separator ';')
            from attempt_question q left join answer n on n.attempt_id = q.attempt_id and n.ordinal = q.ordinal
           where q.attempt_id = a.id),
         a.score, a.passed, a.submitted_at, a.recorded_by, 1
    from attempt a
   where a.submitted_at is not null and exists (select 1 from attempt_question q where q.attempt_id = a.id);
drop table answer;

alter table attempt add column deadline_at datetime(6);
alter table attempt add column grace_seconds integer default 0 not null;
alter table attempt add column option_seed bigint;
alter table attempt add column feedback varchar(20) default 'AFTER_SUBMISSION' not null;
alter table attempt add column closed_by_clock boolean default false not null;
