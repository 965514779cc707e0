-- On a blank page with the frame of the system's own, where nothing is said; else on paper that is printed already, so many millimetres
-- to the right and down.
create table issuer_layout (
  id          bigint       not null primary key,
  issuer_id   bigint       not null,
  pre_printed boolean      not null,
  offset_x    decimal(3,1) not null,
  offset_y    decimal(3,1) not null,
  version     bigint       not null,
  constraint issuer_layout_is_one unique (issuer_id),
  constraint issuer_layout_issuer foreign key (issuer_id) references issuer (id)
);
