alter table attempt add column voided_at datetime(6);
alter table attempt add column voided_by varchar(120);
alter table attempt add column void_reason varchar(300);
alter table attempt add column live_key bigint default 0 not null;
update attempt set live_key = id where submitted_at is not null;
alter table attempt add constraint attempt_one_is_open unique (enrolment_id, quiz_code, live_key);
