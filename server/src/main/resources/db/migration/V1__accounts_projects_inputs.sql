-- Who signs in. E-mail addresses are stored in lower case.
create table app_user (
    id            uuid primary key,
    email         text        not null unique check (email = lower(email)),
    name          text        not null,
    role          text        not null check (role in ('ADMIN', 'MANAGER', 'DESIGNER')),
    password_hash text        not null,
    created_at    timestamptz not null default now()
);

-- A sign-in: the family of refresh tokens that one password entry gave rise to.
create table user_session (
    id         uuid primary key,
    user_id    uuid        not null references app_user (id),
    created_at timestamptz not null default now(),
    revoked_at timestamptz
);
create index user_session_user on user_session (user_id);

-- Refresh tokens are known by their SHA-256 only. A spent one that comes back gives its thief away.
create table refresh_token (
    token_hash bytea primary key,
    session_id uuid        not null references user_session (id),
    issued_at  timestamptz not null default now(),
    expires_at timestamptz not null,
    spent_at   timestamptz
);
create index refresh_token_session on refresh_token (session_id);

-- One-time links for the first user.
create table setup_token (
    token_hash bytea primary key,
    created_at timestamptz not null default now()
);

-- Failed sign-ins by e-mail address or by client address, so that every API server counts alike.
create table login_failure (
    subject       text primary key,
    failures      int         not null,
    last_at       timestamptz not null,
    blocked_until timestamptz
);

-- A topology or a traffic matrix as a thing with a history.
create table input (
    id             uuid primary key,
    kind           text        not null check (kind in ('TOPOLOGY', 'TRAFFIC_MATRIX')),
    owner_id       uuid        not null references app_user (id),
    name           text        not null,
    latest_version int         not null check (latest_version > 0),
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now(),
    updated_by     text        not null
);
create index input_owner on input (owner_id, kind, id desc);

-- Versions are immutable and numbered without reuse. Content is served as it is stored, hence json, not jsonb.
create table input_version (
    input_id   uuid        not null references input (id),
    version    int         not null check (version > 0),
    comment    text        not null,
    summary    text        not null,
    author     text        not null,
    created_at timestamptz not null default now(),
    content    json        not null,
    warnings   json        not null,
    primary key (input_id, version)
);

create table project (
    id               uuid primary key,
    owner_id         uuid        not null references app_user (id),
    name             text        not null,
    description      text        not null,
    topology_id      uuid,
    topology_version int,
    traffic_id       uuid,
    traffic_version  int,
    revision         int         not null default 1,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    deleted_at       timestamptz,
    foreign key (topology_id, topology_version) references input_version (input_id, version),
    foreign key (traffic_id, traffic_version) references input_version (input_id, version)
);
create index project_owner on project (owner_id, id desc) where deleted_at is null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;

create trigger input_version_is_immutable before update or delete on input_version
    for each row execute function refuse_change();

-- Who did what, and when. Rows are only ever added.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    actor_id    uuid,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    detail      text        not null default ''
);

create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
