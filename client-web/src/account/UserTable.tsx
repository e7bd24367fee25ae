import { Badge, Button, Group, Select, Table, Text } from '@mantine/core';
import type { ManagedUser, Role } from '~/api/types';
import { dateTime } from '~/common/format';
import { ROLE_CHOICES } from './roles';
import type { UserEdit } from './userApi';

interface Props {
  users: ManagedUser[];
  onChange: (edit: UserEdit) => void;
}

export function UserTable({ users, onChange }: Props) {
  return (
    <Table aria-label="accounts" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Who</Table.Th>
          <Table.Th>Since</Table.Th>
          <Table.Th>Role</Table.Th>
          <Table.Th aria-label="Actions" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} onChange={onChange} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function UserRow({ user, onChange }: { user: ManagedUser; onChange: Props['onChange'] }) {
  const { id, name, email, role, confirmed, disabled, createdAt } = user;
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs">
          {name}
          {disabled && <Badge color="red">disabled</Badge>}
          {!confirmed && !disabled && <Badge color="orange">not confirmed</Badge>}
        </Group>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </Table.Td>
      <Table.Td>{dateTime(createdAt)}</Table.Td>
      <Table.Td>
        <Select
          size="xs"
          w={140}
          aria-label={`Role of ${name}`}
          data={ROLE_CHOICES}
          value={role}
          allowDeselect={false}
          onChange={(value) => value && onChange({ kind: 'change', id, role: value as Role })}
        />
      </Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`End every sign-in of ${name}`}
          onClick={() => onChange({ kind: 'sign-out', id })}
        >
          Sign out
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color={disabled ? undefined : 'red'}
          aria-label={`${disabled ? 'Let' : 'Bar'} ${name} ${disabled ? 'in again' : 'from signing in'}`}
          onClick={() => onChange({ kind: 'change', id, disabled: !disabled })}
        >
          {disabled ? 'Enable' : 'Disable'}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
