import { Group, Text } from '@mantine/core';
import type { Run } from '~/api/types';
import { figure, percent } from '~/common/format';
import { gapOf } from './gap';

/** The best value found, what is proved that none can be below, and how far these are apart. */
export function BestSoFar({ progress: { bestObjective: best, bound } }: { progress: Run['progress'] }) {
  if (best == null) return null;
  const gap = gapOf(best, bound);
  return (
    <Group gap="xl" aria-label="Best so far" role="group">
      <Figure label="best so far" value={figure(best)} />
      {bound != null && <Figure label="none is below" value={figure(bound)} />}
      {gap !== undefined && <Figure label="gap" value={gap <= 0 ? 'none: proved best' : percent(gap)} />}
    </Group>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text fw={650} fz="lg" lh={1.2}>
        {value}
      </Text>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
    </div>
  );
}
