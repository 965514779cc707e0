-- The paper that somebody handed in to be excused from a session, as it was photographed or scanned.
create table excuse_paper (
  id                bigint       not null primary key,
  session_id        bigint       not null,
  enrolment_id      bigint       not null,
  kind              varchar(10)  not null,
  bytes             integer      not null,
  sha256            varchar(64)  not null,
  added_by          varchar(120) not null,
  added_at          datetime(6)  not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  version           bigint       not null,
  constraint excuse_paper_session foreign key (session_id) references class_session (id),
  constraint excuse_paper_enrolment foreign key (enrolment_id) references enrolment (id)
);
create table excuse_paper_file (
  paper_id bigint   not null primary key,
  content  longblob not null,
  constraint excuse_paper_file_paper foreign key (paper_id) references excuse_paper (id)
);
