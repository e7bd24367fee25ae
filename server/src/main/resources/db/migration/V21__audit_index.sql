-- What was done to one object, newest first.
create index audit_entry_object on audit_entry (object_id, id desc);
