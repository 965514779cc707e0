-- With which restriction of their data somebody left a class, so that they are in it again when that is lifted.
alter table withdrawal add column restriction_id bigint;
