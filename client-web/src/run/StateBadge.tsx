import { Badge } from '@mantine/core';
import {
  IconCircleCheckFilled,
  IconCircleXFilled,
  IconClockHour4,
  IconPlayerStopFilled,
  IconProgress,
} from '@tabler/icons-react';
import type { RunState } from '~/api/types';

const LOOK: Record<RunState, { word: string; colour: string; icon: typeof IconProgress }> = {
  QUEUED: { word: 'Waiting', colour: 'gray', icon: IconClockHour4 },
  RUNNING: { word: 'Running', colour: 'blue', icon: IconProgress },
  SUCCEEDED: { word: 'Done', colour: 'teal', icon: IconCircleCheckFilled },
  FAILED: { word: 'Failed', colour: 'red', icon: IconCircleXFilled },
  CANCELLED: { word: 'Cancelled', colour: 'gray', icon: IconPlayerStopFilled },
};

/** A run's state by word, colour and shape. */
export function StateBadge({ state }: { state: RunState }) {
  const { word, colour, icon: Icon } = LOOK[state];
  return (
    <Badge variant="light" color={colour} tt="none" leftSection={<Icon size={12} />}>
      {word}
    </Badge>
  );
}

export function StateDot({ state }: { state: RunState }) {
  const { word, colour, icon: Icon } = LOOK[state];
  return <Icon size={16} color={`var(--mantine-color-${colour}-6)`} aria-label={word} />;
}
