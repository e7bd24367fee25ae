-- 22 to 24 came after 40. A backup of 40 is put back into tables that have them already, so what they did to rows is done
-- once more, to those that it has not been done to.
insert into run_log (run_id, at, event, attempt, worker, detail)
select id, started_at, 'STARTED', attempt, worker, '' from run
where started_at is not null and not exists (select from run_log l where l.run_id = run.id)
union all
select id, ended_at, state, attempt, worker, coalesce(failure_reason, message) from run
where ended_at is not null and not exists (select from run_log l where l.run_id = run.id)
order by 2;

update app_user set invited = true where confirmed_at is null;
