-- In which order a device said things: what arrives late doesn't stand against what it said of the same person afterwards.
alter table kept_mark add column device_seq bigint;
