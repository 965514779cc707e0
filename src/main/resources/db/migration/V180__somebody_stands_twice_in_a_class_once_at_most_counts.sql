-- Two records of one person may both have been in a class, one of them withdrawn: that one bears its own id as its twin key.
alter table enrolment add column twin_key bigint default 0 not null;
alter table enrolment add constraint enrolment_counts_once_per_class unique (class_id, person_id, twin_key);
alter table enrolment drop constraint enrolment_is_once_per_class;
