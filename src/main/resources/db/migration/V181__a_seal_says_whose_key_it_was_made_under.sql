-- Two records of one person may become one; what was sealed under the key of either stays readable under that key.
alter table certificate_seal add column key_person_id bigint;
update certificate_seal set key_person_id = (select c.person_id from certificate c where c.id = certificate_seal.certificate_id);
