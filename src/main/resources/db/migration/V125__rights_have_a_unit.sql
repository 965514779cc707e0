-- A unit that uses the system on its own: with administrators, letterhead and register of its own. The top unit needs no row.
create table opened_unit (
  unit_id   bigint       not null primary key,
  mark      varchar(10)  not null,
  opened_at datetime(6)  not null,
  opened_by varchar(120) not null,
  version   bigint       not null,
  constraint opened_unit_mark_is_unique unique (mark),
  constraint opened_unit_unit foreign key (unit_id) references unit (id)
);

-- For which units an administrator or leader is one. Who was one before is one for everything: for the unit at the top.
create table account_role_unit (
  account_id bigint      not null,
  role_name  varchar(20) not null,
  unit_id    bigint      not null,
  primary key (account_id, role_name, unit_id),
  constraint account_role_unit_account foreign key (account_id) references account (id),
  constraint account_role_unit_unit foreign key (unit_id) references unit (id)
);
insert into account_role_unit (account_id, role_name, unit_id)
select r.account_id, r.role_name, t.id
  from account_role r
  join (select min(u.id) as id from unit u where u.parent_id is null) t on t.id is not null
 where r.role_name in ('ADMINISTRATOR', 'LEADER');
