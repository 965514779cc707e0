create table practice_check (
  id            bigint       not null primary key,
  enrolment_id  bigint       not null,
  practice_code varchar(40)  not null,
  ordinal       int          not null,
  checked_on    date         not null,
  note          varchar(300) not null,
  items         int          not null,
  checked_by    varchar(120) not null,
  recorded_at   datetime(6)  not null,
  version       bigint       not null,
  constraint practice_check_is_one_of_a_row unique (enrolment_id, practice_code, ordinal),
  constraint practice_check_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table practice_check_item (
  check_id bigint        not null,
  item_no  int           not null,
  item     varchar(4000) not null,
  constraint practice_check_item_is_once primary key (check_id, item_no),
  constraint practice_check_item_check foreign key (check_id) references practice_check (id)
);
