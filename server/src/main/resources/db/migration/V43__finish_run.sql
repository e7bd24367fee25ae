-- A planner takes what a run has found so far: its searches end, the run goes on to its result.
alter table run add column finish_requested boolean not null default false;

create or replace function log_run() returns trigger language plpgsql as $$
begin
    if new.cancel_requested and not old.cancel_requested then
        insert into run_log (run_id, event, attempt, detail) values (new.id, 'CANCEL_REQUESTED', old.attempt, '');
    end if;
    if new.finish_requested and not old.finish_requested then
        insert into run_log (run_id, event, attempt, detail) values (new.id, 'FINISH_REQUESTED', old.attempt, '');
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
drop trigger run_logged on run;
create trigger run_logged after update of state, stage, cancel_requested, finish_requested on run
    for each row
    when (old.state <> new.state or old.stage <> new.stage or old.cancel_requested <> new.cancel_requested
        or old.finish_requested <> new.finish_requested)
    execute function log_run();
