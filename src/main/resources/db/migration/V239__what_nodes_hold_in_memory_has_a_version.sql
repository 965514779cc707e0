insert into setting (name, content) values ('held-in-memory', '');
