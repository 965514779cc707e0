insert into setting (name, content) values ('accounts-lock', '');
