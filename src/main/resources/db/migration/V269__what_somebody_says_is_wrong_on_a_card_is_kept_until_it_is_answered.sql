-- Somebody says that something on a card is wrong or old (CRD-5). Nothing tells who it was; the claims are those that the field rested on then.
create table card_note (
  id          bigint       not null primary key,
  card_code   varchar(40)  not null,
  card_title  varchar(120) not null,
  part        varchar(20),
  claim_codes varchar(800) not null,
  words       varchar(500) not null,
  looked_on   date         not null,
  sent_at     datetime(6)  not null,
  settled_at  datetime(6),
  settled_by  varchar(200),
  answer      varchar(500),
  version     bigint       not null
);
create index card_note_by_state on card_note (settled_at, sent_at);
create index card_note_by_time on card_note (sent_at);
