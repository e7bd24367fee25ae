-- Who was invited chooses a password by the invitation, and nobody else by signing up with the address.
-- Of accounts that wait already it is not known, so they count as invited.
alter table app_user add column invited boolean not null default false;
update app_user set invited = true where confirmed_at is null;
