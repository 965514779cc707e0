alter table enrolment add column enrolled_by varchar(120);
alter table enrolment add column withdrawal_recorded_by varchar(120);
