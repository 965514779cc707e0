-- What waits for a decision about a certificate is one flag, which says what was recorded at issue and what is known now. Of several
-- that are open, the last stays.
alter table certificate_review add column open_key bigint not null default 0;
update certificate_review set open_key = id where decision is not null;
create table waiting_review as
  select certificate_id, max(id) as last_id from certificate_review where decision is null group by certificate_id;
update certificate_review
   set open_key = id, decision = 'OVERTAKEN', decision_reason = substring(cause, 1, 300), decided_at = flagged_at, decided_by = flagged_by
 where decision is null and id not in (select w.last_id from waiting_review w);
drop table waiting_review;
alter table certificate_review add constraint certificate_review_is_open_once unique (certificate_id, open_key);
