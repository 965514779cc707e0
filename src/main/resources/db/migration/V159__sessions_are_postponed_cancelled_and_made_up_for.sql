alter table class_session add column state varchar(10) not null default 'STANDS';
alter table class_session add column replaces_id bigint;
alter table class_session add column for_absentees boolean not null default false;
alter table class_session add column slot_key bigint not null default 0;
alter table class_session add constraint class_session_half_day_is_unique unique (class_id, held_on, part, slot_key);
alter table class_session drop constraint class_session_slot_is_unique;
alter table class_session add constraint class_session_replaces foreign key (replaces_id) references class_session (id);

alter table session_edition add column state varchar(10) not null default 'STANDS';
alter table session_edition add column replaces_id bigint;
alter table session_edition add column for_absentees boolean not null default false;
