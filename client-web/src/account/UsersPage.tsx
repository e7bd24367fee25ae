import { Container, Stack, Text, Title } from '@mantine/core';
import { Failure } from '~/common/Failure';
import { Loaded } from '~/common/Loaded';
import { InviteUser } from './InviteUser';
import { useChangeUsers, useUsers } from './userApi';
import { UserTable } from './UserTable';

/** Every account of the server, for administrators. */
export function UsersPage() {
  const users = useUsers();
  const change = useChangeUsers();
  return (
    <Container size="lg" py="lg" w="100%">
      <Title order={1} fz="h3">
        All accounts
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        Who is invited chooses a password by a link. A new role counts within a quarter of an hour.
      </Text>
      <Stack>
        {change.isError && <Failure error={change.error} doing="change the account" />}
        <InviteUser onInvite={(invitation) => change.mutateAsync({ kind: 'invite', ...invitation })} />
        <Loaded query={users} doing="load the accounts">
          {(list) => <UserTable users={list} onChange={change.mutate} />}
        </Loaded>
      </Stack>
    </Container>
  );
}
