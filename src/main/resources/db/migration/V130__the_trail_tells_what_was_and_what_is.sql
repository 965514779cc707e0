alter table audit_entry add column differences varchar(4000) not null default '';
