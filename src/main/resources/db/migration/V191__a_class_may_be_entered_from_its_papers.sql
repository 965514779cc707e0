-- Who opened a class; and whether it was over by then and is entered from the papers that it left.
alter table training_class add column opened_by varchar(120);
alter table training_class add column from_papers boolean not null default false;
