-- A cluster of Galera forgets what a sequence gave to a transaction that failed: another node gives it again.
create table id_block (
  name     varchar(20) not null primary key,
  given_to bigint      not null
);
insert into id_block (name, given_to) select 'entity', next value for entity_seq;
-- That was the end of a block, which nobody uses yet.
update id_block set given_to = given_to - 50;
-- The version before goes on with the sequence until its last node has stopped: far below.
update id_block set given_to = given_to + 1000000 where given_to > 0;
