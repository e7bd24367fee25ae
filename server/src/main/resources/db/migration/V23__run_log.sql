-- What became of a run, in order. Written in the transaction that changes the run, whoever changes it.
-- That it was submitted, its row tells; so nothing is written when a backup puts rows back.
create table run_log (
    id      bigint generated always as identity primary key,
    run_id  uuid        not null references run (id),
    at      timestamptz not null default clock_timestamp(),
    event   text        not null,
    attempt int         not null,
    worker  text,
    detail  text        not null
);
create index run_log_run on run_log (run_id, id);

create function log_run() returns trigger language plpgsql as $$
begin
    if new.cancel_requested and not old.cancel_requested then
        insert into run_log (run_id, event, attempt, detail) values (new.id, 'CANCEL_REQUESTED', old.attempt, '');
    end if;
    if new.state <> old.state then
        insert into run_log (run_id, event, attempt, worker, detail)
        values (
            new.id,
            case new.state when 'RUNNING' then 'STARTED' when 'QUEUED' then 'RETURNED' else new.state end,
            greatest(old.attempt, new.attempt),
            coalesce(new.worker, old.worker),
            coalesce(new.failure_reason, new.message));
    elsif new.state = 'RUNNING' and new.stage <> old.stage then
        insert into run_log (run_id, event, attempt, worker, detail)
        values (new.id, 'STAGE', new.attempt, new.worker, new.stage);
    end if;
    return null;
end
$$;
create trigger run_logged after update of state, stage, cancel_requested on run
    for each row
    when (old.state <> new.state or old.stage <> new.stage or old.cancel_requested <> new.cancel_requested)
    execute function log_run();

-- What is still known of the runs of older releases.
insert into run_log (run_id, at, event, attempt, worker, detail)
select id, started_at, 'STARTED', attempt, worker, '' from run where started_at is not null
union all
select id, ended_at, state, attempt, worker, coalesce(failure_reason, message) from run where ended_at is not null
order by 2;
