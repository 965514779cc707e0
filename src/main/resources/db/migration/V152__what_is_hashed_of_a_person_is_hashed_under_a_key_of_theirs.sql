-- What a certificate was when it was entered, in one text with its hash. What belongs to its holder stands in it as digests under a key
-- that is theirs alone: once the key is destroyed, the hash still verifies and says nothing about them.
create table person_key (
  person_id bigint   not null primary key,
  secret    char(64) not null,
  constraint person_key_person foreign key (person_id) references person (id)
);
create table certificate_seal (
  certificate_id bigint        not null primary key,
  content        varchar(4000) not null,
  sha256         char(64)      not null,
  constraint certificate_seal_certificate foreign key (certificate_id) references certificate (id)
);
