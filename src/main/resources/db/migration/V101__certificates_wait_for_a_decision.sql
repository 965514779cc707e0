-- A certificate whose recorded test is marked otherwise by now. Nothing of the certificate is changed; somebody decides.
create table certificate_review (
  id              bigint       not null primary key,
  certificate_id  bigint       not null,
  attempt_id      bigint       not null,
  cause           varchar(400) not null,
  before_score    decimal(4,2) not null,
  before_passed   boolean      not null,
  after_score     decimal(4,2) not null,
  after_passed    boolean      not null,
  flagged_at      datetime(6)  not null,
  flagged_by      varchar(120) not null,
  decision        varchar(20),
  decision_reason varchar(300),
  decided_at      datetime(6),
  decided_by      varchar(120),
  version         bigint       not null,
  constraint certificate_review_certificate foreign key (certificate_id) references certificate (id),
  constraint certificate_review_attempt foreign key (attempt_id) references attempt (id)
);
