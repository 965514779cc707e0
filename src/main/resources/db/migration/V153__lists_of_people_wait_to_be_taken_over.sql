create table roster (
  id          bigint       not null primary key,
  owner_id    bigint       not null,
  class_id    bigint,
  file_name   varchar(200) not null,
  sheet       varchar(120) not null,
  headings    longtext     not null,
  fields      varchar(900) not null,
  privately   text         not null,
  passed_over longtext     not null,
  unit_words  longtext     not null,
  sent_at     datetime(6)  not null,
  version     bigint       not null
);
create index roster_of_owner on roster (owner_id, sent_at);

create table roster_row (
  id             bigint       not null primary key,
  roster_id      bigint       not null,
  line_no        int          not null,
  cells          longtext     not null,
  group_text     varchar(400) not null,
  typed          text,
  unit_text      varchar(400) not null,
  fate           varchar(12)  not null,
  decision       varchar(12),
  decided_person bigint,
  person_id      bigint,
  added          boolean      not null,
  twin_line      int,
  constraint roster_row_roster foreign key (roster_id) references roster (id)
);
create unique index roster_row_line on roster_row (roster_id, line_no);
create index roster_row_fate on roster_row (roster_id, fate, line_no);

insert into setting (name, content) values ('roster-lock', '');
