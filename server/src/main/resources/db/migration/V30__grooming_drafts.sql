-- Grooming by hand. Like an input, a draft is a thing with a history: an edit adds a version, none is changed.
create table grooming_draft (
    id             uuid primary key,
    project_id     uuid        not null references project (id),
    name           text        not null,
    parameters     json        not null,
    latest_version int         not null check (latest_version > 0),
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    updated_by     text        not null,
    deleted_at     timestamptz
);
create index grooming_draft_project on grooming_draft (project_id, id desc) where deleted_at is null;

create table grooming_draft_version (
    draft_id   uuid        not null references grooming_draft (id),
    version    int         not null check (version > 0),
    author     text        not null,
    created_at timestamptz not null default now(),
    content    json        not null,
    primary key (draft_id, version)
);

create trigger grooming_draft_version_is_immutable before update or delete on grooming_draft_version
    for each row execute function refuse_change();
