import { Button, Checkbox, Table, Text } from '@mantine/core';
import type { ProjectMember } from '~/api/types';
import { dateTime } from '~/common/format';
import type { MemberChange } from './memberApi';

interface Props {
  members: ProjectMember[];
  onChange: (change: MemberChange) => void;
}

export function MemberTable({ members, onChange }: Props) {
  return (
    <Table aria-label="people" verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Who</Table.Th>
          <Table.Th>Since</Table.Th>
          <Table.Th>May start runs</Table.Th>
          <Table.Th aria-label="Actions" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {members.map((member) => (
          <Member key={member.user.id} member={member} onChange={onChange} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Member({
  member: { user, owner, mayRun, addedAt },
  onChange,
}: { member: ProjectMember } & Omit<Props, 'members'>) {
  return (
    <Table.Tr>
      <Table.Td>
        {user.name}
        <Text size="xs" c="dimmed">
          {user.email}
        </Text>
      </Table.Td>
      <Table.Td>{owner ? 'owner' : dateTime(addedAt)}</Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={`${user.name} may start runs`}
          checked={owner || mayRun}
          disabled={owner}
          onChange={(event) => onChange({ kind: 'grant', userId: user.id, mayRun: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td ta="right">
        {!owner && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            aria-label={`Take ${user.name} out`}
            onClick={() => onChange({ kind: 'remove', userId: user.id })}
          >
            Take out
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
