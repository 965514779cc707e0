-- By whom and which sign-in at the provider a session was begun, so that it ends with that one; empty after a password. Hashes.
alter table account_session add column provider_identity varchar(64) not null default '';
alter table account_session add column provider_session varchar(64) not null default '';
create index account_session_by_provider_identity on account_session (provider_identity);
create index account_session_by_provider_session on account_session (provider_session);

-- The same of a sign-in that waits for its code.
alter table sign_in_step add column provider_identity varchar(64) not null default '';
alter table sign_in_step add column provider_session varchar(64) not null default '';
