-- What was given on paper before the system stands in the same register, under its own number and without class or enrolment.
-- A number of the system's own is unique as a text; those on paper are as somebody wrote them. A mistyped entry that was voided
-- makes room for the right one, and stays.
alter table certificate modify column enrolment_id bigint null;
alter table certificate modify column class_id bigint null;
alter table certificate modify column person_id bigint null;
alter table certificate modify column class_starts_on date null;
alter table certificate modify column class_ends_on date null;
alter table certificate modify column evidence longtext null;
alter table certificate modify column pdf_sha256 varchar(64) null;
alter table certificate modify column number_text varchar(60) not null;
alter table certificate add column origin varchar(10) default 'SYSTEM' not null;
alter table certificate add column void_key bigint default 0 not null;
alter table certificate add column number_key varchar(60);
update certificate set number_key = number_text;
alter table certificate add constraint certificate_serial_is_unique unique (unit_id, register, for_year, serial, void_key);
alter table certificate add constraint certificate_own_number_is_unique unique (number_key);
alter table certificate drop constraint certificate_number_of_unit_is_unique;
alter table certificate drop constraint certificate_number_text_is_unique;
alter table certificate add constraint certificate_is_of_a_class_or_of_paper check (
  origin = 'SYSTEM' and enrolment_id is not null and class_id is not null and person_id is not null
    and class_starts_on is not null and class_ends_on is not null and evidence is not null and pdf_sha256 is not null
  or origin = 'PAPER' and enrolment_id is null and class_id is null and number_key is null);
create index certificate_by_person on certificate (person_id, origin);

create table certificate_scan (
  certificate_id bigint      not null primary key,
  kind           varchar(10) not null,
  bytes          integer     not null,
  sha256         varchar(64) not null,
  content        longblob    not null,
  constraint certificate_scan_certificate foreign key (certificate_id) references certificate (id)
);

-- Up to which number a book was kept on paper. Each row says it anew, and higher; the counter keeps the last.
alter table register_counter add column on_paper integer default 0 not null;
create table paper_book (
  id             bigint       not null primary key,
  unit_id        bigint       not null,
  register       varchar(20)  not null,
  for_year       integer      not null,
  last_on_paper  integer      not null,
  reason         varchar(300) not null,
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  version        bigint       not null,
  constraint paper_book_unit foreign key (unit_id) references unit (id),
  constraint paper_book_goes_up unique (unit_id, register, for_year, last_on_paper)
);
