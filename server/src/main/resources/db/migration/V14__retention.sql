-- Runs whose result was removed after its time. The run stays: what it was made of, who ran it, how it ended.
create table run_result_removed (
    run_id     uuid primary key references run (id),
    removed_at timestamptz not null default now()
);

-- Old entries of the audit log are removed by the server alone, in a transaction that says so; nothing is ever changed.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('netplanner.retention', true) = 'on' then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name;
end
$$;

drop trigger audit_entry_is_append_only on audit_entry;
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_audit_change();
