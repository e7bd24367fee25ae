import type { Bound } from '~/api/types';
import { figure, percent } from '~/common/format';

/** How good a result is, as a planner would say it. */
export function verdict({ gap }: Bound): string {
  return gap <= 0 ? 'Proved best possible' : `Within ${percent(gap)} of the best possible`;
}

/** What the verdict rests on. */
export function reasoning({ objective, lower, best, gap }: Bound): string {
  return gap <= 0
    ? `No plan has fewer ${objective} than ${figure(best)}.`
    : `No plan has fewer ${objective} than ${figure(lower)}; this one has ${figure(best)}.`;
}
