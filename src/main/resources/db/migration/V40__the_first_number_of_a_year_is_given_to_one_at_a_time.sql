-- Locked while the row of a register's year is made: two who insert the same key at once can deadlock on MariaDB.
insert into setting (name, content) values ('register-lock', '');
