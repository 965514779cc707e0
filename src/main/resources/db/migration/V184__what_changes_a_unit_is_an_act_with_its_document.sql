-- What the browser makes of units: each act stands with its document and the day from which it holds. A draft is looked at first; what is to
-- come waits for its day; what was done can be undone by its lines, each a cell with what it said before and after.
create table unit_act (
  id                bigint       not null primary key,
  kind              varchar(20)  not null,
  state             varchar(20)  not null,
  unit_id           bigint       not null,
  name              varchar(200) not null,
  unit_kind         varchar(30),
  admin_code        varchar(10)  not null,
  into_id           bigint,
  stays             boolean      not null,
  holds_from        date         not null,
  document_kind     varchar(60)  not null,
  document_number   varchar(80)  not null,
  document_on       date,
  document_issuer   varchar(200) not null,
  document_summary  varchar(500) not null,
  reason            varchar(300) not null,
  drafted_at        datetime(6)  not null,
  drafted_by        varchar(120) not null,
  decided_at        datetime(6),
  decided_by        varchar(120),
  done_at           datetime(6),
  undone_at         datetime(6),
  undone_by         varchar(120),
  hindrance         varchar(500) not null,
  version           bigint       not null,
  constraint unit_act_unit_itself foreign key (unit_id) references unit (id),
  constraint unit_act_into foreign key (into_id) references unit (id)
);
create index unit_act_by_state on unit_act (state, holds_from);

-- The units that end together with the one of the act.
create table unit_act_unit (
  act_id  bigint not null,
  unit_id bigint not null,
  primary key (act_id, unit_id),
  constraint unit_act_unit_act foreign key (act_id) references unit_act (id),
  constraint unit_act_unit_unit foreign key (unit_id) references unit (id)
);

-- The units that take over: they are there, or are made by the act.
create table unit_act_part (
  id      bigint       not null primary key,
  act_id  bigint       not null,
  ordinal integer      not null,
  name    varchar(200) not null,
  unit_id bigint,
  made    boolean      not null,
  version bigint       not null,
  constraint unit_act_part_act foreign key (act_id) references unit_act (id),
  constraint unit_act_part_unit foreign key (unit_id) references unit (id)
);

-- Where a person, or a unit below, goes when a unit is split.
create table unit_act_place (
  act_id  bigint      not null,
  thing   varchar(20) not null,
  thing_id bigint     not null,
  part_id bigint      not null,
  primary key (act_id, thing, thing_id),
  constraint unit_act_place_act foreign key (act_id) references unit_act (id),
  constraint unit_act_place_part foreign key (part_id) references unit_act_part (id)
);

create table unit_act_line (
  id          bigint       not null primary key,
  act_id      bigint       not null,
  thing       varchar(40)  not null,
  thing_id    bigint       not null,
  field       varchar(40)  not null,
  before_text varchar(400) not null,
  after_text  varchar(400) not null,
  version     bigint       not null,
  constraint unit_act_line_act foreign key (act_id) references unit_act (id)
);
create index unit_act_line_by_act on unit_act_line (act_id, thing, field);
create index unit_act_line_by_thing on unit_act_line (thing, thing_id, field);

insert into setting (name, content) values ('unit-act-lock', '');
