-- Runs that judge the light of an earlier routing, or improve it.
alter table run drop constraint run_kind_check;
alter table run add constraint run_kind_check
    check (kind in ('GROOMING', 'ROUTING', 'TRANSMISSION', 'POWER', 'PLAN'));

-- Lists of a result item by item, so that a page costs a page; in the order in which they are served.
create table run_item (
    run_id   uuid not null references run (id),
    list     text not null,
    position int  not null,
    search   text not null,
    content  json not null,
    primary key (run_id, list, position)
);
