-- Those who record a number wait for each other.
insert into setting (name, content) values ('document-number-lock', '');
