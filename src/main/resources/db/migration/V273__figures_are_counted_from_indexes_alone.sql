-- Counting who completed, by all that is known or by a day's knowledge, and who of them holds a certificate, reads no row of a table.
create index known_span_by_day on known_span (class_id, person_id, met_from, met_to, since, known_from, known_to);

create index certificate_of_enrolment on certificate (enrolment_id, valid_from, ended_on, valid_until, live_key, state);
alter table certificate drop index certificate_by_holder;
