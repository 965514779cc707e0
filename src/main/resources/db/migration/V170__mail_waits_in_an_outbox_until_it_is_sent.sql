-- Where somebody gets mail, for those who want some; and mail that was queued in the transaction that gave rise to it.
create table person_address (
  id        bigint       not null primary key,
  person_id bigint       not null,
  email     varchar(160) not null,
  version   bigint       not null,
  constraint person_address_is_one unique (person_id),
  constraint person_address_person foreign key (person_id) references person (id)
);

create table outgoing_mail (
  id          bigint        not null primary key,
  class_id    bigint        not null,
  person_id   bigint        not null,
  subject     varchar(300)  not null,
  body        varchar(4000) not null,
  queued_at   datetime(6)   not null,
  queued_by   varchar(120)  not null,
  attempts    integer       not null,
  next_try_at datetime(6),
  sent_at     datetime(6),
  failure     varchar(20),
  version     bigint        not null,
  constraint outgoing_mail_class foreign key (class_id) references training_class (id),
  constraint outgoing_mail_person foreign key (person_id) references person (id)
);
create index outgoing_mail_by_next_try on outgoing_mail (next_try_at);
