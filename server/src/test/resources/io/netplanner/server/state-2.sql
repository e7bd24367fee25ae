-- An installation at migration 2: a user, inputs, a project and an ended run. Only ever added to.
insert into app_user (id, email, name, role, password_hash) values
    ('00000000-0000-7000-8000-000000000001', 'old@netplanner.test', 'Old hand', 'MANAGER', 'PASSWORD_HASH');

insert into input (id, kind, owner_id, name, latest_version, updated_by) values
    ('00000000-0000-7000-8000-000000000002', 'TOPOLOGY', '00000000-0000-7000-8000-000000000001', 'net', 1, 'Old hand'),
    ('00000000-0000-7000-8000-000000000003', 'TRAFFIC_MATRIX', '00000000-0000-7000-8000-000000000001', 'year', 1, 'Old hand');

insert into input_version (input_id, version, comment, summary, author, content, warnings) values
    ('00000000-0000-7000-8000-000000000002', 1, '', '2 nodes, 1 links', 'Old hand',
     '{"formatVersion":1,"name":"net","nodes":[{"name":"A","latitude":48,"longitude":11,"roadmType":"CDC"},{"name":"B","latitude":49,"longitude":11,"roadmType":"CDC"}],"links":[{"id":"A-B","source":"A","destination":"B","lengthKm":120,"fiberType":"SSMF"}]}',
     '[]'),
    ('00000000-0000-7000-8000-000000000003', 1, '', '1 demands, 1 services', 'Old hand',
     '{"formatVersion":1,"name":"year","demands":[{"id":"1","source":"A","destination":"B","protection":"NoProtection","restoration":"None","services":[{"type":"10GE","quantity":1,"ids":["s1"]}]}]}',
     '[]');

insert into project (id, owner_id, name, description, topology_id, topology_version, traffic_id, traffic_version) values
    ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 'Old case', '',
     '00000000-0000-7000-8000-000000000002', 1, '00000000-0000-7000-8000-000000000003', 1);

insert into run (id, project_id, kind, name, state, topology_id, topology_version, traffic_id, traffic_version, parameters,
    submitter_id, submitter_name, started_at, ended_at, attempt, fraction, stage) values
    ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 'GROOMING', 'old run', 'SUCCEEDED',
     '00000000-0000-7000-8000-000000000002', 1, '00000000-0000-7000-8000-000000000003', 1, '{}',
     '00000000-0000-7000-8000-000000000001', 'Old hand', now(), now(), 1, 1, 'done');
insert into run_result_part (run_id, part, content) values
    ('00000000-0000-7000-8000-000000000005', 'grooming', '{"kept": true}');
