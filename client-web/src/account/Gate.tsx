import { Group, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { AwayBanner } from '~/app/AwayBanner';
import { Brand } from '~/app/Brand';
import { SchemeToggle } from '~/app/SchemeToggle';
import classes from './Gate.module.css';
import { Lightwaves } from './Lightwaves';

/** The frame of the pages in front of the sign-in. */
export function Gate({ children }: { children: ReactNode }) {
  return (
    <div className={classes.page}>
      <AwayBanner />
      <Group justify="space-between" p="md">
        <Brand />
        <SchemeToggle />
      </Group>
      <Lightwaves className={classes.picture} />
      <main className={classes.centre}>
        <Paper withBorder shadow="md" p="xl" w="100%" maw={400} radius="lg">
          <Stack gap="lg">{children}</Stack>
        </Paper>
      </main>
    </div>
  );
}
