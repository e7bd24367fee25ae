-- How many rows the lists have that grow without end, so that no page has to count them.
-- A list is that of a user (kinds PROJECT, DELETED_PROJECT) or of a project (kinds are the states of its runs).
create table list_total (
    list_of uuid   not null,
    kind    text   not null,
    total   bigint not null,
    primary key (list_of, kind)
);

-- What came and went since the totals were last folded. Rows are only added, so that no writer waits for another.
create table list_total_change (
    list_of uuid   not null,
    kind    text   not null,
    change  bigint not null
);
create index list_total_change_list on list_total_change (list_of);

create function note_runs() returns trigger language plpgsql as $$
begin
    insert into list_total_change
    select project_id, state, case tg_op when 'DELETE' then -count(*) else count(*) end from moved group by 1, 2;
    return null;
end
$$;
create trigger run_added after insert on run
    referencing new table as moved for each statement execute function note_runs();
create trigger run_removed after delete on run
    referencing old table as moved for each statement execute function note_runs();

create function note_state_of_run() returns trigger language plpgsql as $$
begin
    insert into list_total_change values (old.project_id, old.state, -1), (new.project_id, new.state, 1);
    return null;
end
$$;
create trigger run_moved after update of state on run
    for each row when (old.state <> new.state) execute function note_state_of_run();

-- The lock keeps a project from being deleted or undeleted by somebody who does not see its new people yet.
create function note_members() returns trigger language plpgsql as $$
begin
    perform from project where id in (select project_id from moved) order by id for share;
    insert into list_total_change
    select m.user_id, case when p.deleted_at is null then 'PROJECT' else 'DELETED_PROJECT' end,
        case tg_op when 'DELETE' then -count(*) else count(*) end
    from moved m join project p on p.id = m.project_id group by 1, 2;
    return null;
end
$$;
create trigger project_member_added after insert on project_member
    referencing new table as moved for each statement execute function note_members();
create trigger project_member_removed after delete on project_member
    referencing old table as moved for each statement execute function note_members();

create function note_deleted_project() returns trigger language plpgsql as $$
declare
    back int := case when new.deleted_at is null then 1 else -1 end;
begin
    insert into list_total_change
    select user_id, kind, change from project_member,
        (values ('PROJECT', back), ('DELETED_PROJECT', -back)) as moved (kind, change)
    where project_id = new.id;
    return null;
end
$$;
create trigger project_deleted after update of deleted_at on project
    for each row when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function note_deleted_project();

-- Nobody can write meanwhile: the triggers above hold their tables until this migration is done.
insert into list_total select project_id, state, count(*) from run group by 1, 2;
insert into list_total
select m.user_id, case when p.deleted_at is null then 'PROJECT' else 'DELETED_PROJECT' end, count(*)
from project_member m join project p on p.id = m.project_id group by 1, 2;

-- Totals are not counted from it any more; the runs of a project in one state are read from it in their order.
drop index run_project_state;
create index run_project_state on run (project_id, state, id desc);
