create table feedback_tally (
  id                bigint       not null primary key,
  class_id          bigint       not null,
  sheets            int          not null,
  recorded_at       datetime(6)  not null,
  recorded_by       varchar(120) not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  version           bigint       not null,
  constraint feedback_tally_class foreign key (class_id) references training_class (id)
);

create table feedback_tally_count (
  id            bigint      not null primary key,
  tally_id      bigint      not null,
  question_code varchar(40) not null,
  ticked_1      int         not null,
  ticked_2      int         not null,
  ticked_3      int         not null,
  ticked_4      int         not null,
  ticked_5      int         not null,
  version       bigint      not null,
  constraint feedback_tally_count_is_once unique (tally_id, question_code),
  constraint feedback_tally_count_tally foreign key (tally_id) references feedback_tally (id)
);

create table feedback_comment (
  id            char(36)     not null primary key,
  class_id      bigint       not null,
  tally_id      bigint,
  question_code varchar(40)  not null,
  content       varchar(500) not null,
  constraint feedback_comment_class foreign key (class_id) references training_class (id),
  constraint feedback_comment_tally foreign key (tally_id) references feedback_tally (id)
);
