-- What was said before of the day from which somebody is in a class, so that it can be told what was known at any moment.
alter table joined_day add column was_on date;
update joined_day set was_on = (
  select p.joined_on from (select b.enrolment_id, b.joined_on, b.recorded_at from joined_day b) p
   where p.enrolment_id = joined_day.enrolment_id and p.recorded_at < joined_day.recorded_at
   order by p.recorded_at desc limit 1);
