-- What the totals of long lists are counted from.
create index run_project_state on run (project_id, state);
create index project_deleted on project (id) where deleted_at is not null;
