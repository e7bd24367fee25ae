-- Which of a project's waiting runs goes first, and which project's turn it is.
alter table run add column priority int not null default 5 check (priority between 1 and 9);
create index run_waiting on run (project_id, priority desc, id) where state = 'QUEUED';

-- When a project last had a run taken up. The one that waited longest is next.
create table run_turn (
    project_id uuid primary key references project (id),
    taken_at   timestamptz not null
);
