import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { queryClient } from '~/api/queryClient';
import type { SignedInSession } from '~/api/types';
import { Failure } from '~/common/Failure';
import { ago, dateTime } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { endAllSessions, endSession, listSessions, signOut } from './accountApi';
import { deviceOf } from './device';

const KEY = ['sessions'];

/** Where one is signed in, so that a stranger's sign-in is noticed and ended. */
export function SessionList() {
  const sessions = useQuery({ queryKey: KEY, queryFn: listSessions });
  const one = useMutation({
    mutationFn: endSession,
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
  const all = useMutation({ mutationFn: endAllSessions, onSuccess: signOut });
  const failed = one.error ?? all.error;
  return (
    <section aria-labelledby="sessions">
      <Group justify="space-between" mb="sm">
        <div>
          <Title order={2} fz="h4" id="sessions">
            Where you are signed in
          </Title>
          <Text size="sm" c="dimmed">
            An ended sign-in works on for a quarter of an hour at most.
          </Text>
        </div>
        <Button variant="light" color="red" size="xs" loading={all.isPending} onClick={() => all.mutate()}>
          Sign out everywhere
        </Button>
      </Group>
      {failed && <Failure error={failed} doing="end the sign-in" />}
      <Loaded query={sessions} doing="load where you are signed in">
        {(list) => <SessionTable sessions={list} onEnd={one.mutate} />}
      </Loaded>
    </section>
  );
}

function SessionTable({ sessions, onEnd }: { sessions: SignedInSession[]; onEnd: (id: string) => void }) {
  return (
    <Table aria-label="sign-ins" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>With</Table.Th>
          <Table.Th>From</Table.Th>
          <Table.Th>Last used</Table.Th>
          <Table.Th>Since</Table.Th>
          <Table.Th aria-label="Actions" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sessions.map(({ id, client, address, lastUsedAt, createdAt }) => (
          <Table.Tr key={id}>
            <Table.Td title={client}>{deviceOf(client)}</Table.Td>
            <Table.Td>{address}</Table.Td>
            <Table.Td>{ago(lastUsedAt)}</Table.Td>
            <Table.Td>{dateTime(createdAt)}</Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                aria-label={`End the sign-in with ${deviceOf(client)} from ${address}`}
                onClick={() => onEnd(id)}
              >
                End
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
