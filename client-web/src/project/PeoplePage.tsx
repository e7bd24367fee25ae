import { Container, Stack, Text, Title } from '@mantine/core';
import { Failure } from '~/common/Failure';
import { Loaded } from '~/common/Loaded';
import { AddMember } from './AddMember';
import { MemberTable } from './MemberTable';
import { useChangeMembers, useMembers } from './memberApi';
import { useOpenProject } from './ProjectPage';

/** Who works on the project, and who may start runs in it. */
export function PeoplePage() {
  const project = useOpenProject();
  const members = useMembers(project.id);
  const change = useChangeMembers(project.id);
  return (
    <Container size="md" py="lg" w="100%">
      <Title order={1} fz="h3">
        People
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        Whoever is listed sees the project and can add versions of its inputs. Starting runs is granted one by one.
      </Text>
      <Stack>
        {change.isError && <Failure error={change.error} doing="change who works on this" />}
        <AddMember onAdd={(email, mayRun) => change.mutateAsync({ kind: 'add', email, mayRun })} />
        <Loaded query={members} doing="load who works on this">
          {(list) => <MemberTable members={list} onChange={change.mutate} />}
        </Loaded>
      </Stack>
    </Container>
  );
}
