-- An act keeps number and day of its paper as text; where the paper is a document of the class, the act leads to it.
alter table certificate_act add column document_id bigint;
alter table certificate_act add constraint certificate_act_document foreign key (document_id) references document (id);
