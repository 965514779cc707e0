-- People, classes and what they did, set by set, on H2 and MariaDB alike. LargeSeed fills seed_number (n), seed_day (n days
-- ago, from -10), seed_name and the numbers in braces. Ids: 10 digits, the first two say of what.

-- Units, each using the system on its own
insert into unit (id, code, name, search_name, kind, parent_id, valid_from, from_content, version)
select 2000000001 + n, concat('seed-xa-', n), concat('Xã Mẫu ', n), concat('xa mau ', n), 'COMMUNE', {top}, date '2025-07-01', false, 1
  from seed_number where n < {communes};
insert into opened_unit (unit_id, mark, opened_at, opened_by, version)
select 2000000001 + k.n, concat('X', k.n), d.at_time, 'Mẫu', 1 from seed_number k join seed_day d on d.n = 390 where k.n < {communes};

-- Trainees, of whom one in twenty has no account
insert into person (id, full_name, search_name, sort_key, birth_year, phone, created_at, version)
select 2100000000 + k.n, s.full_name, s.search_name, s.sort_key, 1960 + mod(k.n * 7, 45), concat('09', lpad(k.n, 8, '0')), d.at_time, 1
  from seed_number k join seed_name s on s.n = mod(k.n * 17, {names}) join seed_day d on d.n = 390 where k.n < {people};
insert into affiliation (id, person_id, unit_id, valid_from, recorded_at, version)
select 2100000000 + k.n, 2100000000 + k.n, 2000000001 + mod(k.n, {communes}), date '2025-07-01', d.at_time, 1
  from seed_number k join seed_day d on d.n = 390 where k.n < {people};
insert into account (id, person_id, user_name, password_hash, created_at, version)
select 2100000000 + k.n, 2100000000 + k.n, concat('hv', k.n), '{hash}', d.at_time, 1
  from seed_number k join seed_day d on d.n = 390 where k.n < {people} and mod(k.n, 20) <> 19;
insert into account_role (account_id, role_name) select id, 'TRAINEE' from account where id >= 2100000000;

-- Trainers, an administrator and a leader of everything, and one of each of the first commune
insert into person (id, full_name, search_name, sort_key, birth_year, created_at, version)
select 2200000000 + k.n, s.full_name, s.search_name, s.sort_key, 1980, d.at_time, 1
  from seed_number k join seed_name s on s.n = mod(k.n * 13, {names}) join seed_day d on d.n = 390 where k.n < {trainers} + 4;
insert into account (id, person_id, user_name, password_hash, created_at, version)
select p.id, p.id, case p.id - 2200000000 - {trainers} when 0 then 'qt' when 1 then 'ld' when 2 then 'qt.xa' when 3 then 'ld.xa'
       else concat('gv', p.id - 2200000000) end, '{hash}', p.created_at, 1 from person p where p.id >= 2200000000;
insert into account_role (account_id, role_name)
select a.id, case when a.user_name like 'gv%' then 'TRAINER' when a.user_name like 'qt%' then 'ADMINISTRATOR' else 'LEADER' end
  from account a where a.id >= 2200000000;
insert into account_role_unit (account_id, role_name, unit_id)
select r.account_id, r.role_name, case when a.user_name like '%.xa' then 2000000001 else {top} end
  from account_role r join account a on a.id = r.account_id where a.id >= 2200000000 and r.role_name <> 'TRAINER';

-- Classes of five days, over the last year; some run today, some are to come
insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on, organiser_unit_id, organiser_name, legal_basis, opened_at, version)
select 2400000000 + k.n, 'can-bo-huyen', 'son-tay-2025', concat('Lớp tập huấn số ', k.n + 1), concat('Hội trường ', mod(k.n, 40)),
       d.on_day, e.on_day, u.id, u.name, 'Kế hoạch mẫu', d.at_time, 1
  from seed_number k join seed_day d on d.n = mod(k.n * 37, 380) - 3 join seed_day e on e.n = mod(k.n * 37, 380) - 7
  join unit u on u.id = case when mod(k.n, 5) = 0 then {top} else 2000000001 + mod(k.n, {communes}) end
 where k.n < {classes};
insert into class_trainer (class_id, person_id) select c.id, 2200000000 + mod(c.id, {trainers}) from training_class c where c.id >= 2400000000;
insert into class_edition (id, class_id, course_code, plan_code, starts_on, ends_on, trainer_ids, took_effect_on, recorded_at, recorded_by)
select c.id, c.id, c.course_code, c.plan_code, c.starts_on, c.ends_on, concat('', t.person_id), c.starts_on, c.opened_at, 'Mẫu'
  from training_class c join class_trainer t on t.class_id = c.id where c.id >= 2400000000;
insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version)
select 2500000000 + (c.id - 2400000000) * 10 + s.n, c.id, s.n + 1, concat('Buổi ', s.n + 1), d.on_day,
       case mod(s.n, 2) when 0 then 'MORNING' else 'AFTERNOON' end, 4, 1
  from training_class c join seed_day b on b.on_day = c.starts_on join seed_number s on s.n < 10
  join seed_day d on d.n = b.n - floor(s.n / 2) where c.id >= 2400000000;
insert into session_edition (id, session_id, class_id, held_on, part, periods, removed, took_effect_on, recorded_at, recorded_by)
select s.id, s.id, s.class_id, s.held_on, s.part, s.periods, false, s.held_on, c.opened_at, 'Mẫu'
  from class_session s join training_class c on c.id = s.class_id where s.id >= 2500000000;

-- Forty people a class; one in 53 has left it
insert into enrolment (id, class_id, person_id, full_name, birth_year, unit_id, unit_name, enrolled_at, withdrawn_on, withdrawal_reason, version, enrolled_by)
select 3000000000 + (c.id - 2400000000) * 40 + j.n, c.id, p.id, p.full_name, p.birth_year, u.id, u.name, c.opened_at,
       case when w.n is null then null else c.ends_on end, case when w.n is null then null else 'Chuyển công tác' end,
       1, 'Mẫu'
  from training_class c join seed_number j on j.n < 40
  join person p on p.id = 2100000000 + mod((c.id - 2400000000) * 40 + j.n, {people})
  join unit u on u.id = 2000000001 + mod(p.id - 2100000000, {communes})
  left join seed_number w on w.n = 0 and mod((c.id - 2400000000) * 40 + j.n, 53) = 0 and c.ends_on < {today}
 where c.id >= 2400000000;
insert into withdrawal (id, enrolment_id, withdrawn_on, reason, version)
select id, id, withdrawn_on, withdrawal_reason, 1 from enrolment where id >= 3000000000 and withdrawn_on is not null;

-- Rolls of the sessions before today; one in 97 wasn't closed
insert into roll_call (id, session_id, opened_at, closed_at, closed_by, version)
select s.id, s.id, d.at_time, case mod(s.id, 97) when 0 then null else d.at_time end, case mod(s.id, 97) when 0 then null else 'Mẫu' end, 1
  from class_session s join seed_day d on d.on_day = s.held_on where s.id >= 2500000000 and s.held_on < {today};
insert into attendance_mark (id, roll_call_id, enrolment_id, status, recorded_at, recorded_by, live_key, version)
select 4000000000 + (e.id - 3000000000) * 10 + s.ordinal - 1, r.id, e.id,
       case mod(e.id * 7 + s.ordinal * 3, 13) when 0 then 'ABSENT' when 1 then 'LATE' when 2 then 'EXCUSED'
            else case when mod(e.id, 9) = 0 then 'ABSENT' else 'PRESENT' end end, r.opened_at, 'Mẫu', 0, 1
  from enrolment e join class_session s on s.class_id = e.class_id join roll_call r on r.session_id = s.id
 where e.id >= 3000000000 and (e.withdrawn_on is null or s.held_on < e.withdrawn_on);

-- Lessons and practice
insert into lesson_completion (id, enrolment_id, lesson_code, lesson_edition_id, completed_at, recorded_at)
select 5000000000 + (e.id - 3000000000) * 20 + l.n, e.id, l.code, l.id, d.at_time, d.at_time
  from enrolment e join training_class c on c.id = e.class_id join seed_day b on b.on_day = c.starts_on
  join (select x.code, min(x.id) as id, row_number() over (order by x.code) - 1 as n from lesson_edition x where x.code like 'A%' group by x.code) l
    on mod(e.id + l.n * 3, 10) < 7
  join seed_day d on d.n = b.n - mod(l.n, 5)
 where e.id >= 3000000000 and d.on_day < {today};
insert into practice_sign_off (id, enrolment_id, practice_code, signed_on, signed_by, recorded_at, live_key, version)
select 5000000000 + (e.id - 3000000000) * 2 + t.n, e.id, concat('TH', t.n + 1), c.ends_on, 'Mẫu', d.at_time, 0, 1
  from enrolment e join training_class c on c.id = e.class_id join seed_day d on d.on_day = c.ends_on join seed_number t on t.n < 2
 where e.id >= 3000000000 and c.ends_on < {today} and mod(e.id, 3) = 0;

-- Five attempts a person on paper: the pre-test, two at the test, and two that were declared void
insert into attempt (id, enrolment_id, quiz_code, ordinal, on_paper, started_at, submitted_at, taken_on, score, pass_mark, passed, recorded_at, recorded_by, voided_at, voided_by, void_reason, live_key, version)
select 6000000000 + (e.id - 3000000000) * 5 + t.n, e.id, case t.n when 0 then 'kiem-tra-dau-vao-can-bo' else 'kiem-tra-can-bo' end,
       case t.n when 0 then 1 else t.n end, true, d.at_time, d.at_time, d.on_day, 3 + mod(e.id * 3 + t.n * 2, 7), case t.n when 0 then 0 else 5 end,
       case when t.n > 0 and 3 + mod(e.id * 3 + t.n * 2, 7) >= 5 then true else false end, d.at_time, 'Mẫu',
       case when t.n > 2 then d.at_time end, case when t.n > 2 then 'Mẫu' end, case when t.n > 2 then 'Nhập nhầm người' end,
       6000000000 + (e.id - 3000000000) * 5 + t.n, 1
  from enrolment e join training_class c on c.id = e.class_id join seed_day b on b.on_day = c.starts_on join seed_number t on t.n < 5
  join seed_day d on d.n = case t.n when 0 then b.n else b.n - 4 end
 where e.id >= 3000000000 and d.on_day < {today} and (e.withdrawn_on is null or d.on_day < e.withdrawn_on);

-- Certificates for nine in ten of those who came to three quarters of all sessions and passed, of classes that are over
insert into certificate (id, code, register, for_year, serial, number_text, enrolment_id, class_id, person_id, full_name, birth_year, unit_name,
       course_title, class_title, class_starts_on, class_ends_on, issuer_name, signatory_name, signatory_title, issued_on, evidence, pdf_sha256,
       demo, recorded_at, recorded_by, live_key, version, unit_id, state, valid_from, acts)
select 7000000000 + x.id - 3000000000, concat('SEED', x.id), 'GCN-TH', x.held_year, x.serial,
       concat(x.serial, '/', x.held_year, '/GCN-TH', case x.unit_id when {top} then '' else concat('-X', x.unit_id - 2000000001) end),
       x.id, x.class_id, x.person_id, x.full_name, x.birth_year, x.unit_name, 'Lớp cán bộ, công chức', x.title, x.starts_on, x.ends_on,
       'Đơn vị mẫu', 'Nguyễn Văn Mẫu', 'Chủ tịch', x.ends_on,
       concat('{"asOf":"', x.ends_on, '","course":"can-bo-huyen","verdicts":[],"facts":{"sessions":10,"attended":[],"lessons":{},"practice":{}},"content":[],"rule":{"edition":1,"demands":["attendance 75%","quiz kiem-tra-can-bo 5"]}}'),
       '{sha}', false, d.at_time, 'Mẫu', 0, 1, x.unit_id, 'VALID', x.ends_on, 1
  from (select e.id, e.class_id, e.person_id, e.full_name, e.birth_year, e.unit_name, c.title, c.starts_on, c.ends_on, c.organiser_unit_id as unit_id,
               extract(year from c.ends_on) as held_year,
               row_number() over (partition by c.organiser_unit_id, extract(year from c.ends_on) order by c.ends_on, e.id) as serial
          from enrolment e join training_class c on c.id = e.class_id
         where e.id >= 3000000000 and e.withdrawn_on is null and c.ends_on < {today} and mod(e.id, 10) <> 0
           and (select count(*) from attendance_mark m join roll_call r on r.id = m.roll_call_id
                 where m.enrolment_id = e.id and m.status <> 'ABSENT' and r.closed_at is not null) >= 8
           and exists (select 1 from attempt a where a.enrolment_id = e.id and a.passed and a.voided_at is null and a.quiz_code = 'kiem-tra-can-bo')) x
  join seed_day d on d.on_day = x.ends_on;
insert into certificate_act (id, certificate_id, ordinal, kind, effective_on, recorded_at, recorded_by, version)
select c.id + 500000000, c.id, 1, 'SIGNED', c.issued_on, c.recorded_at, 'Mẫu', 1 from certificate c where c.id >= 7000000000;
insert into register_counter (unit_id, register, for_year, last_number)
select unit_id, register, for_year, max(serial) from certificate where id >= 7000000000 group by unit_id, register, for_year;

-- The trail: each enrolment and each roll
insert into audit_entry (id, occurred_at, actor_name, action, subject_type, subject_id, detail, unit_id)
select e.id, e.enrolled_at, 'Mẫu', 'trainingclass.enrol', 'class', c.id, concat(e.full_name, ', ', c.title), c.organiser_unit_id
  from enrolment e join training_class c on c.id = e.class_id where e.id >= 3000000000;
insert into audit_entry (id, occurred_at, actor_name, action, subject_type, subject_id, detail, unit_id)
select r.id, r.opened_at, 'Mẫu', 'attendance.close', 'session', s.id, concat(c.title, ', buổi ', s.ordinal), c.organiser_unit_id
  from roll_call r join class_session s on s.id = r.session_id join training_class c on c.id = s.class_id where r.id >= 2500000000;
update setting set content = 'seeded' where name = 'unit-tree';
