create table class_edition (
  id             bigint        not null primary key,
  class_id       bigint        not null,
  course_code    varchar(40)   not null,
  plan_code      varchar(40),
  starts_on      date          not null,
  ends_on        date          not null,
  trainer_ids    varchar(1000) not null,
  took_effect_on date          not null,
  recorded_at    datetime(6),
  recorded_by    varchar(120),
  constraint class_edition_class foreign key (class_id) references training_class (id)
);
create index class_edition_by_class on class_edition (class_id, recorded_at);
insert into class_edition (id, class_id, course_code, plan_code, starts_on, ends_on, trainer_ids, took_effect_on)
  select c.id, c.id, c.course_code, c.plan_code, c.starts_on, c.ends_on,
         coalesce((select group_concat(t.person_id order by t.person_id separator ',')
                     from class_trainer t where t.class_id = c.id), ''),
         c.starts_on
    from training_class c;

create table session_edition (
  id             bigint       not null primary key,
  session_id     bigint       not null,
  class_id       bigint       not null,
  held_on        date         not null,
  part           varchar(10)  not null,
  periods        integer      not null,
  removed        boolean      not null,
  reason         varchar(300),
  took_effect_on date         not null,
  recorded_at    datetime(6),
  recorded_by    varchar(120),
  constraint session_edition_class foreign key (class_id) references training_class (id)
);
create index session_edition_by_session on session_edition (session_id, recorded_at);
create index session_edition_by_class on session_edition (class_id, recorded_at);
insert into session_edition (id, session_id, class_id, held_on, part, periods, removed, took_effect_on)
  select s.id, s.id, s.class_id, s.held_on, s.part, s.periods, false, s.held_on from class_session s;
