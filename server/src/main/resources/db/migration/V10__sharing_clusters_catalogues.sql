-- The people of a project, its owner among them, so that one index finds everything that somebody sees.
create table project_member (
    project_id uuid        not null references project (id),
    user_id    uuid        not null references app_user (id),
    relation   text        not null check (relation in ('MEMBER', 'RUNNER', 'OWNER')),
    added_at   timestamptz not null default now(),
    primary key (user_id, project_id)
);
create unique index project_member_owner on project_member (project_id) where relation = 'OWNER';
create index project_member_project on project_member (project_id);

insert into project_member (project_id, user_id, relation, added_at)
select id, owner_id, 'OWNER', created_at from project;

-- Inputs that their owner bound in a project, and so shared with its people.
create table project_input (
    project_id uuid not null references project (id),
    input_id   uuid not null references input (id),
    primary key (input_id, project_id)
);

insert into project_input (project_id, input_id)
select p.id, i.id from project p join input i on i.id in (p.topology_id, p.traffic_id) and i.owner_id = p.owner_id;

alter table input
    add column deleted_at timestamptz,
    drop constraint input_kind_check,
    add constraint input_kind_check check (kind in ('TOPOLOGY', 'TRAFFIC_MATRIX', 'CLUSTERS', 'CATALOGUE'));

alter table project
    add column clusters_id       uuid,
    add column clusters_version  int,
    add column catalogue_id      uuid,
    add column catalogue_version int,
    -- The project that this one was copied from as a scenario.
    add column copied_from       uuid references project (id),
    add foreign key (clusters_id, clusters_version) references input_version (input_id, version),
    add foreign key (catalogue_id, catalogue_version) references input_version (input_id, version);

alter table run
    add column clusters_id       uuid,
    add column clusters_version  int,
    add column catalogue_id      uuid,
    add column catalogue_version int,
    add foreign key (clusters_id, clusters_version) references input_version (input_id, version),
    add foreign key (catalogue_id, catalogue_version) references input_version (input_id, version);
