-- What an administrator has said in the letters of a plan that urge units; a line each passage.
create table urging_wording (
  id         bigint        not null primary key,
  plan_code  varchar(40)   not null,
  deadline   date,
  lead       varchar(2000) not null,
  request    varchar(2000) not null,
  recipients varchar(1000) not null,
  version    bigint        not null,
  constraint urging_wording_is_one unique (plan_code)
);
insert into setting (name, content) values ('urging-lock', '');
