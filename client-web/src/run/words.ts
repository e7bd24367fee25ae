import type { Run } from '~/api/types';

export const KIND: Record<Run['kind'], string> = {
  PLAN: 'Whole plan',
  GROOMING: 'Grooming',
  ROUTING: 'Routing',
  TRANSMISSION: 'Light',
  POWER: 'Powers',
};

/** How long a run took, in seconds; absent before it has ended. */
export function secondsTaken({ startedAt, endedAt }: Run): number | undefined {
  if (!startedAt || !endedAt) return undefined;
  return (new Date(endedAt).getTime() - new Date(startedAt).getTime()) / 1000;
}
