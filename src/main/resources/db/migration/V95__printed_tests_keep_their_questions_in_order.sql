create table paper_print (
  id         bigint       not null primary key,
  class_id   bigint       not null,
  quiz_code  varchar(40)  not null,
  code       varchar(8)   not null,
  variant    integer      not null,
  seed       bigint       not null,
  held_on    date,
  printed_at datetime(6)  not null,
  printed_by varchar(120) not null,
  version    bigint       not null,
  constraint paper_print_code_and_variant unique (code, variant),
  constraint paper_print_class foreign key (class_id) references training_class (id)
);

create table paper_print_question (
  print_id            bigint  not null,
  ordinal             integer not null,
  question_edition_id bigint  not null,
  primary key (print_id, ordinal),
  constraint paper_print_question_print foreign key (print_id) references paper_print (id),
  constraint paper_print_question_edition foreign key (question_edition_id) references question_edition (id)
);

alter table attempt add column paper_print_id bigint;
alter table attempt add constraint attempt_paper_print foreign key (paper_print_id) references paper_print (id);
