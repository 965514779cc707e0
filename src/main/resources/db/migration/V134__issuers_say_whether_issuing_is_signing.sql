-- An office that signs before it issues records both as one act.
alter table issuer add column signed_at_once boolean default false;
update issuer set signed_at_once = false;
alter table issuer modify column signed_at_once boolean not null;
