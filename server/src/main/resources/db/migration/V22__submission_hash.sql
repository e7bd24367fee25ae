-- What was submitted under the idempotency key, so that the key is not answered for another submission.
alter table run add column submission_hash bytea;
