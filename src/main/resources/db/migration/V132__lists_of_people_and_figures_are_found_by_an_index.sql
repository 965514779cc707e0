create index person_by_sort_key on person (sort_key, id);

create index completion_span_by_day on completion_span (class_id, person_id, met_from, met_to, since);
create index completion_span_of_person on completion_span (person_id, class_id, met_from, met_to, since);

create index training_class_by_end on training_class (ends_on);
