-- What becomes of a certificate is a log of acts. Four columns of the certificate follow from it: what it is worth, since when,
-- until when (so that revoked_at isn't read any more), and how many acts there are. What was issued before is worth something since its day of issue, as it was.
create table certificate_act (
  id             bigint       not null primary key,
  certificate_id bigint       not null,
  ordinal        integer      not null,
  kind           varchar(20)  not null,
  effective_on   date         not null,
  paper_number   varchar(80),
  full_name      varchar(120),
  recipient      varchar(120),
  on_behalf      varchar(200),
  replaced_by    varchar(40),
  undoes         integer,
  reason         varchar(300),
  request_id     varchar(64),
  recorded_at    datetime(6)  not null,
  recorded_by    varchar(120) not null,
  version        bigint       not null,
  constraint certificate_act_place_is_unique unique (certificate_id, ordinal),
  constraint certificate_act_is_undone_once unique (certificate_id, undoes),
  constraint certificate_act_certificate foreign key (certificate_id) references certificate (id)
);

alter table certificate add column state varchar(20);
alter table certificate add column valid_from date;
alter table certificate add column ended_on date;
alter table certificate add column acts integer;
update certificate
   set state = case when revoked_at is null then 'VALID' else 'REVOKED' end, valid_from = issued_on,
       ended_on = cast(revoked_at as date), acts = case when revoked_at is null then 1 else 2 end;
alter table certificate modify column state varchar(20) not null;
alter table certificate modify column acts integer not null;

insert into certificate_act (id, certificate_id, ordinal, kind, effective_on, recorded_at, recorded_by, version)
select next value for entity_seq, c.id, 1, 'BEFORE', c.issued_on, c.recorded_at, c.recorded_by, 1 from certificate c;
insert into certificate_act (id, certificate_id, ordinal, kind, effective_on, recorded_at, recorded_by, version)
select next value for entity_seq, c.id, 2, 'REVOKED', c.ended_on, c.revoked_at, c.recorded_by, 1
  from certificate c where c.revoked_at is not null;
create index certificate_by_state on certificate (state, class_id);
