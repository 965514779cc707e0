alter table person modify column full_name varchar(120) not null collate utf8mb4_bin;
