-- That a page showed others' phone numbers, years of birth or addresses: of one person, or of so many. No name stands here, and no
-- foreign key to people: an import that is undone takes people away, and who looked stays to be told.
create table person_view (
  id         bigint       not null primary key,
  seen_at    datetime(6)  not null,
  account_id bigint       not null,
  person_id  bigint,
  people     integer      not null,
  page       varchar(200) not null,
  about      varchar(100) not null,
  constraint person_view_account foreign key (account_id) references account (id)
);
create index person_view_by_time on person_view (seen_at);
create index person_view_by_account on person_view (account_id, seen_at);
create index person_view_by_person on person_view (person_id, seen_at);
