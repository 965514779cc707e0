-- Which pre-printed blank a certificate stands on. Rows are added; one that doesn't hold any more has its own id as live_key, so that
-- a number is used once among those that hold, and a certificate has one.
create table certificate_blank (
  id             bigint       not null primary key,
  unit_id        bigint       not null,
  class_id       bigint       not null,
  number_text    varchar(40)  not null,
  certificate_id bigint,
  spoiled_on     date,
  paper_number   varchar(80),
  reason         varchar(300),
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  live_key       bigint       not null,
  version        bigint       not null,
  constraint certificate_blank_is_used_once unique (unit_id, number_text, live_key),
  constraint certificate_blank_is_one_of_its_certificate unique (certificate_id, live_key),
  constraint certificate_blank_is_used_or_spoiled check (
    certificate_id is not null and spoiled_on is null or certificate_id is null and spoiled_on is not null and paper_number is not null),
  constraint certificate_blank_unit foreign key (unit_id) references unit (id),
  constraint certificate_blank_class foreign key (class_id) references training_class (id),
  constraint certificate_blank_certificate foreign key (certificate_id) references certificate (id)
);
