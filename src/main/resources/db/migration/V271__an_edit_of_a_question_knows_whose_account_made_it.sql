-- A name may be two people's. Edits from before have none.
alter table browser_edition add column editor_account_id bigint;
