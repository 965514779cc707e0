create table paper_scan (
  id                bigint       not null primary key,
  print_id          bigint       not null,
  enrolment_id      bigint,
  kind              varchar(10)  not null,
  bytes             integer      not null,
  sha256            varchar(64)  not null,
  added_by          varchar(120) not null,
  added_at          datetime(6)  not null,
  withdrawn_at      datetime(6),
  withdrawn_by      varchar(120),
  withdrawal_reason varchar(300),
  version           bigint       not null,
  constraint paper_scan_print foreign key (print_id) references paper_print (id),
  constraint paper_scan_enrolment foreign key (enrolment_id) references enrolment (id)
);

create table paper_scan_file (
  scan_id bigint   not null primary key,
  content longblob not null,
  constraint paper_scan_file_scan foreign key (scan_id) references paper_scan (id)
);
