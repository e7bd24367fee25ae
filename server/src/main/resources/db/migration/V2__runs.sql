-- One asynchronous execution. The row is the run; messages only ring for it.
create table run (
    id               uuid primary key,
    project_id       uuid        not null references project (id),
    kind             text        not null check (kind in ('GROOMING', 'ROUTING', 'PLAN')),
    name             text        not null,
    state            text        not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    topology_id      uuid        not null,
    topology_version int         not null,
    traffic_id       uuid        not null,
    traffic_version  int         not null,
    based_on_run_id  uuid references run (id),
    parameters       json        not null,
    submitter_id     uuid        not null references app_user (id),
    submitter_name   text        not null,
    idempotency_key  text,
    submitted_at     timestamptz not null default now(),
    started_at       timestamptz,
    ended_at         timestamptz,
    -- When the run was last rung for; tells a bell that the broker lost from one that waits.
    rung_at          timestamptz,
    attempt          int         not null default 0,
    -- Grows with every claim: what a worker of an older claim writes is refused.
    fencing_token    bigint      not null default 0,
    worker           text,
    lease_until      timestamptz,
    cancel_requested boolean     not null default false,
    failure_reason   text,
    fraction         double precision not null default 0,
    stage            text        not null default 'queued',
    message          text        not null default '',
    best_objective   double precision,
    bound            double precision,
    estimated_end    timestamptz,
    foreign key (topology_id, topology_version) references input_version (input_id, version),
    foreign key (traffic_id, traffic_version) references input_version (input_id, version),
    check ((state = 'RUNNING') = (lease_until is not null)),
    check ((state = 'FAILED') = (failure_reason is not null)),
    check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (ended_at is not null))
);
create index run_project on run (project_id, id desc);
create index run_unfinished on run (state) where state in ('QUEUED', 'RUNNING');
create unique index run_idempotency on run (submitter_id, idempotency_key) where idempotency_key is not null;

create function keep_final_state() returns trigger language plpgsql as $$
begin
    raise exception 'run % has ended %, final states are final', old.id, old.state;
end
$$;

create trigger run_final_state before update on run
    for each row when (old.state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) execute function keep_final_state();

-- Bells still to be rung, written in the transaction that makes a run wait.
create table run_outbox (
    id     bigint generated always as identity primary key,
    run_id uuid not null references run (id)
);

-- A result by part, served as it is stored.
create table run_result_part (
    run_id  uuid not null references run (id),
    part    text not null,
    content json not null,
    primary key (run_id, part)
);

-- Lightpaths once more, one by one, so that a page of them costs a page.
create table run_lightpath (
    run_id   uuid not null references run (id),
    position int  not null,
    search   text not null,
    content  json not null,
    primary key (run_id, position)
);
