import { useComputedColorScheme } from '@mantine/core';
import { SIGNALS } from '~/common/palette';
import type { Sample } from './useSamples';

const WIDTH = 560;
const HEIGHT = 90;

/** Best value (solid) and bound (dashed) over time: when they meet, the plan is proved best. */
export function ProgressCurve({ samples }: { samples: Sample[] }) {
  const colour = SIGNALS[useComputedColorScheme('light')];
  if (samples.length < 2) return null;
  const values = samples.flatMap(({ best, bound }) => (bound === undefined ? [best] : [best, bound]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const place = (value: number, at: number) => {
    const x = (at / (samples.length - 1)) * WIDTH;
    const y = high === low ? HEIGHT / 2 : 6 + ((high - value) / (high - low)) * (HEIGHT - 12);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  };
  const best = samples.map((sample, at) => place(sample.best, at)).join(' ');
  const bound = samples.map((sample, at) => place(sample.bound ?? low, at)).join(' ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label="Course of the best value and the bound">
      <polyline points={bound} fill="none" stroke={colour.protection} strokeWidth="2" strokeDasharray="6 4" />
      <polyline points={best} fill="none" stroke={colour.working} strokeWidth="2.5" />
    </svg>
  );
}
