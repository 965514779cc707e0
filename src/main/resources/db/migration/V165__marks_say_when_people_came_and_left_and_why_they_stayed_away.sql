alter table attendance_mark add column arrived_at time;
alter table attendance_mark add column left_at time;
alter table attendance_mark add column note varchar(200);
