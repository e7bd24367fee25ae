import { Badge, Group, Text } from '@mantine/core';
import type { Issue } from '~/api/types';
import { counted } from '~/common/format';
import classes from './DraftPage.module.css';

/** Every rule of planning that the draft breaks, all of them at once. */
export function BrokenRules({ issues }: { issues: Issue[] }) {
  return (
    <section aria-label="Broken rules">
      <Group gap="xs">
        <Text fw={650}>Rules</Text>
        <Badge color={issues.length === 0 ? 'teal' : 'red'} variant="light" tt="none">
          {issues.length === 0 ? 'none is broken' : `${counted(issues.length, 'fault')}`}
        </Badge>
      </Group>
      <ul className={classes.list}>
        {issues.map(({ code, pointer, message }) => (
          <li key={code + pointer + message}>
            <Text size="sm">{message}</Text>
            <Text size="xs" c="dimmed">
              {code}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
