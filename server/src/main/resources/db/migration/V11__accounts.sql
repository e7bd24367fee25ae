-- Accounts that were made before were made by somebody who knew the person: they need no confirmation.
alter table app_user
    add column confirmed_at timestamptz,
    add column disabled_at  timestamptz;
update app_user set confirmed_at = created_at;

-- One-time links sent by e-mail, by the SHA-256 of their token.
create table account_link (
    token_hash bytea primary key,
    user_id    uuid        not null references app_user (id),
    purpose    text        not null check (purpose in ('CONFIRM', 'PASSWORD')),
    expires_at timestamptz not null
);
create index account_link_user on account_link (user_id);

-- Where a sign-in came from, so that its owner can tell it from a stranger's.
alter table user_session
    add column client       text        not null default '',
    add column address      text        not null default '',
    add column last_used_at timestamptz not null default now();
create index refresh_token_expiry on refresh_token (expires_at);
