create sequence entity_seq start with 50 increment by 50;
