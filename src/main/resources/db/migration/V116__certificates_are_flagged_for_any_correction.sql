-- A certificate is flagged for every correction of what it stands on, not only for tests marked anew: what it stood on and
-- stands on now are kept as they are read, and an attempt is named only where there is one.
alter table certificate_review add column before_text varchar(1000);
alter table certificate_review add column after_text varchar(1000);
update certificate_review
   set before_text = concat('Bài kiểm tra được ', replace(concat('', before_score), '.', ','), ' điểm',
                            case when before_passed then ', đạt' else ', chưa đạt' end),
       after_text = concat('Bài kiểm tra được ', replace(concat('', after_score), '.', ','), ' điểm',
                           case when after_passed then ', đạt' else ', chưa đạt' end);
alter table certificate_review modify column before_text varchar(1000) not null;
alter table certificate_review modify column after_text varchar(1000) not null;
alter table certificate_review modify column attempt_id bigint;
alter table certificate_review drop column before_score;
alter table certificate_review drop column before_passed;
alter table certificate_review drop column after_score;
alter table certificate_review drop column after_passed;
