alter table completion_judged add column held_on date;

update completion_judged set held_on = (
  select max(s.held_on) from class_session s where s.class_id = completion_judged.class_id
) where not exists (
  select 1 from class_session s left join roll_call r on r.session_id = s.id
   where s.class_id = completion_judged.class_id and r.closed_at is null
);
