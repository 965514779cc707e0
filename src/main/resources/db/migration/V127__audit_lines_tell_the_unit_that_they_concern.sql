-- Null for what concerns the whole installation, and for lines of before.
alter table audit_entry add column unit_id bigint;
create index audit_entry_by_unit on audit_entry (unit_id, occurred_at);
