create index enrolment_of_class on enrolment (class_id, person_id, withdrawn_on);
create index enrolment_of_person on enrolment (person_id, class_id, withdrawn_on);
create index certificate_by_holder on certificate (enrolment_id, valid_from, ended_on);
create index account_role_by_role on account_role (role_name, account_id);
