-- What an administrator has said that stands in a class's papers and nowhere else; lists have a line each.
create table class_paper_terms (
  id         bigint        not null primary key,
  class_id   bigint        not null,
  addressees varchar(2000) not null,
  guests     varchar(2000) not null,
  contact    varchar(200)  not null,
  reply_by   date,
  note       varchar(500)  not null,
  allowance  integer,
  teaching   integer,
  version    bigint        not null,
  constraint class_paper_terms_are_one unique (class_id),
  constraint class_paper_terms_class foreign key (class_id) references training_class (id)
);
