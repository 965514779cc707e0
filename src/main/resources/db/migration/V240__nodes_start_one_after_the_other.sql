insert into setting (name, content) values ('start-turn', '');
