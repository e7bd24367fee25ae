import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import type { Link } from '~/api/types';
import { counted, decimal } from '~/common/format';
import classes from './Inspector.module.css';

interface Props {
  links: Link[];
  from: string;
  onLink: (id: string) => void;
}

/** The links that end at a node; a click selects one. */
export function LinkList({ links, from, onLink }: Props) {
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed" mb={4}>
        {counted(links.length, 'link')}
      </Text>
      <Stack gap={0}>
        {links.map((link) => (
          <UnstyledButton key={link.id} className={classes.row} onClick={() => onLink(link.id)}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm" truncate>
                {link.source === from ? link.destination : link.source}
              </Text>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {decimal(link.lengthKm)} km
              </Text>
            </Group>
          </UnstyledButton>
        ))}
      </Stack>
    </div>
  );
}
