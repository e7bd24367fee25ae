-- Servers ask once a second whose rights or sign-ins have changed, so that a change counts before a token ends.
alter table app_user add column rights_changed_at timestamptz;
create index app_user_rights_changed on app_user (rights_changed_at) where rights_changed_at is not null;
create index user_session_revoked on user_session (revoked_at) where revoked_at is not null;
