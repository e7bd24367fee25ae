-- Versions out of sight. A version itself never changes, so this is told beside it; undeleting removes the row.
create table input_version_deleted (
    input_id   uuid        not null,
    version    int         not null,
    deleted_at timestamptz not null default now(),
    primary key (input_id, version),
    foreign key (input_id, version) references input_version (input_id, version)
);
