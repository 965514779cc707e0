-- The chain over the lines of the trail: digests alone, and what salts the digests of readable values until these are erased.
create table audit_link (
  link_number        bigint      not null primary key,
  entry_id           bigint      not null,
  linked_at          datetime(6) not null,
  facts_digest       char(64)    not null,
  actor_digest       char(64)    not null,
  detail_digest      char(64)    not null,
  differences_digest char(64)    not null,
  chain_hash         char(64)    not null,
  actor_salt         char(32),
  detail_salt        char(32),
  differences_salt   char(32)
);
create unique index audit_link_of_entry on audit_link (entry_id);
