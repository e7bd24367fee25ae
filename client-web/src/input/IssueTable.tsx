import { Badge, Group, ScrollArea, Table, Text } from '@mantine/core';
import type { Issue } from '~/api/types';
import { counted } from '~/common/format';
import { placeOf } from './issuePlace';

/** Every finding about an input: where it is, what is wrong and how to mend it. */
export function IssueTable({ issues }: { issues: Issue[] }) {
  const errors = issues.filter((issue) => issue.severity === 'ERROR').length;
  return (
    <div>
      <Group gap={6} mb={6}>
        {errors > 0 && <Badge color="red">{counted(errors, 'error')}</Badge>}
        {errors < issues.length && <Badge color="yellow">{counted(issues.length - errors, 'warning')}</Badge>}
      </Group>
      <ScrollArea.Autosize mah={340} type="auto">
        <Table verticalSpacing={6} stickyHeader aria-label="issues">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>Sheet</Table.Th>
              <Table.Th w={70}>Cell</Table.Th>
              <Table.Th>What is wrong</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {issues.map((issue, at) => (
              <IssueRow key={at} issue={issue} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
    </div>
  );
}

function IssueRow({ issue }: { issue: Issue }) {
  const { sheet, cell } = placeOf(issue.pointer);
  return (
    <Table.Tr>
      <Table.Td valign="top">{sheet}</Table.Td>
      <Table.Td valign="top">
        <Text size="sm" fw={600}>
          {cell}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm" c={issue.severity === 'WARNING' ? 'dimmed' : undefined}>
          {issue.severity === 'WARNING' && 'Warning: '}
          {issue.message}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
