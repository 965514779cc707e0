-- The word file of the draft that counts, so that a word file that comes back is compared with it.
alter table document add column draft_word_id bigint;
