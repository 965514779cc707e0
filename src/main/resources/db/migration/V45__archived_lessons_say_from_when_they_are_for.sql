alter table lesson_edition add column valid_from date;
