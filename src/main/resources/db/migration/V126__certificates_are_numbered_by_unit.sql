-- Letterheads, counters and certificates of before belong to the unit at the top. What was numbered stays as it is.
alter table issuer add column unit_id bigint;
update issuer set unit_id = (select min(u.id) from unit u where u.parent_id is null);
alter table issuer modify column unit_id bigint not null;
alter table issuer add constraint issuer_unit foreign key (unit_id) references unit (id);

alter table certificate add column unit_id bigint;
update certificate set unit_id = (select min(u.id) from unit u where u.parent_id is null);
alter table certificate modify column unit_id bigint not null;
alter table certificate add constraint certificate_unit foreign key (unit_id) references unit (id);
alter table certificate add constraint certificate_number_of_unit_is_unique unique (unit_id, register, for_year, serial);
alter table certificate drop constraint certificate_number_is_unique;
alter table certificate add constraint certificate_number_text_is_unique unique (number_text);

create table unit_register_counter (
  unit_id     bigint      not null,
  register    varchar(20) not null,
  for_year    integer     not null,
  last_number integer     not null,
  primary key (unit_id, register, for_year),
  constraint register_counter_unit foreign key (unit_id) references unit (id)
);
insert into unit_register_counter (unit_id, register, for_year, last_number)
select (select min(u.id) from unit u where u.parent_id is null), c.register, c.for_year, c.last_number
  from register_counter c;
drop table register_counter;
alter table unit_register_counter rename to register_counter;
