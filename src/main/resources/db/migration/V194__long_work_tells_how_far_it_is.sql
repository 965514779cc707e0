-- Written by the work itself in transactions of their own, read by the page that waits for it; forgotten after a day.
create table work_progress (
  request_id varchar(64) not null primary key,
  account_id bigint      not null,
  done       int         not null,
  total      int         not null,
  told_at    datetime(6) not null
);
create index work_progress_told on work_progress (told_at);
