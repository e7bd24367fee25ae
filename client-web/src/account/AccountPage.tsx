import { Container, Stack, Text, Title } from '@mantine/core';
import { session } from '~/api/session';
import { useStore } from '~/api/store';
import { ChangePassword } from './ChangePassword';
import { ROLES } from './roles';
import { SessionList } from './SessionList';

/** One's own account: who one is here, the password, and where one is signed in. */
export function AccountPage() {
  const current = useStore(session);
  if (current.state === 'out') return null;
  const { user } = current;
  return (
    <Container size="md" py="lg" w="100%">
      <Title order={1} fz="h3">
        Your account
      </Title>
      <Text size="sm" c="dimmed" mb="lg">
        {user.name} · {user.email} · {ROLES[user.role]}
      </Text>
      <Stack gap="xl">
        <SessionList />
        <ChangePassword />
      </Stack>
    </Container>
  );
}
