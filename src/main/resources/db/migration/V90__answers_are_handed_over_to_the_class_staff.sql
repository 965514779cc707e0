-- Append-only: who took over answers that a phone could not send, and why.
create table hand_over (
  id         bigint       not null primary key,
  attempt_id bigint       not null,
  answers    integer      not null,
  reason     varchar(300) not null,
  taken_at   datetime(6)  not null,
  taken_by   varchar(120) not null,
  version    bigint       not null,
  constraint hand_over_attempt foreign key (attempt_id) references attempt (id)
);
alter table answer_given add column hand_over_id bigint;
alter table answer_given add constraint answer_given_hand_over foreign key (hand_over_id) references hand_over (id);
alter table grading add column hand_over_id bigint;
alter table grading add constraint grading_hand_over foreign key (hand_over_id) references hand_over (id);
