import { CloseButton, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SidePanel.module.css';

interface Props {
  /** What kind of thing is shown, in small above its title. */
  kind: string;
  title: string;
  /** Its name for screen readers. */
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** The panel over the map that shows one thing in full. */
export function SidePanel({ kind, title, label, onClose, children }: Props) {
  return (
    <Paper className={classes.panel} withBorder shadow="md" component="aside" aria-label={label}>
      <div className={classes.content}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" mb="xs">
          <div style={{ minWidth: 0 }}>
            <Text size="xs" c="dimmed">
              {kind}
            </Text>
            <Text fw={650} truncate title={title}>
              {title}
            </Text>
          </div>
          <CloseButton aria-label={`Close the ${label.toLowerCase()}`} onClick={onClose} />
        </Group>
        {children}
      </div>
    </Paper>
  );
}
