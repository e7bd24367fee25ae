-- Addresses that are called when a run of a project ends. The secret must be readable: messages are signed with it.
create table webhook (
    id         uuid primary key,
    project_id uuid        not null references project (id),
    url        text        not null,
    secret     text        not null,
    created_at timestamptz not null default now(),
    created_by text        not null
);
create index webhook_project on webhook (project_id, id);

-- Messages to be sent, and what became of them.
create table webhook_delivery (
    id         bigint generated always as identity primary key,
    webhook_id uuid        not null references webhook (id) on delete cascade,
    run_id     uuid references run (id),
    event      text        not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts   int         not null default 0,
    next_at    timestamptz not null default now(),
    status     int,
    failure    text,
    created_at timestamptz not null default now(),
    ended_at   timestamptz,
    check ((state = 'WAITING') = (ended_at is null))
);
create index webhook_delivery_due on webhook_delivery (next_at) where state = 'WAITING';
create index webhook_delivery_history on webhook_delivery (webhook_id, id desc);

-- A run ends in many places: by its worker, by who cancels it, by the look for lost workers. Here none is forgotten.
create function note_webhook_deliveries() returns trigger language plpgsql as $$
begin
    insert into webhook_delivery (webhook_id, run_id, event)
    select id, new.id, 'run.' || lower(new.state) from webhook where project_id = new.project_id;
    return null;
end
$$;

create trigger run_ended after update of state on run
    for each row when (old.state <> new.state and new.state in ('SUCCEEDED', 'FAILED', 'CANCELLED'))
    execute function note_webhook_deliveries();
