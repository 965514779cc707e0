-- To which half of the bank a question was dealt when it first came in; never changed. By code in lower case.
create table question_half (
  code     varchar(40) not null primary key,
  half     varchar(6)  not null,
  dealt_at datetime(6) not null
);

-- By which version of the rules its questions were drawn; 1 is from before there were versions.
alter table attempt add column draw_version integer not null default 1;
alter table paper_print add column draw_version integer not null default 1;
-- What a print for those who take the test again was drawn by; null where it asks what the class is asked first.
alter table paper_print add column draw_seed bigint;
