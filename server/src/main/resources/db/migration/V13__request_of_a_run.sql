-- Which request submitted the run, so that the worker's log can be found from the server's.
alter table run add column request_id text;
