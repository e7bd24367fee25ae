import { Button, Popover, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  onDelete: () => void;
  /** What goes with it. */
  children: ReactNode;
}

/** Deletes after a second click, which says what goes with it. */
export function DeleteButton({ label, onDelete, children }: Props) {
  const [asking, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={asking} onChange={close} width={250} position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={14} />}
          onClick={toggle}
          aria-expanded={asking}
        >
          {label}…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm">{children}</Text>
          <Button size="xs" color="red" onClick={onDelete}>
            {label}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
