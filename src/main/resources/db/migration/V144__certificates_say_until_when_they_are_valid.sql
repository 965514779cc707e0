-- Where a course says so. Copied at issue, with the course by which it is renewed.
alter table certificate add column valid_until date;
alter table certificate add column renewal_course varchar(40);
create index certificate_by_end on certificate (valid_until, state);
