import { Group, Text, useComputedColorScheme } from '@mantine/core';
import { figure } from '~/common/format';
import { SIGNALS } from '~/common/palette';
import type { Sample } from './useSamples';

const WIDTH = 560;
const HEIGHT = 90;

/** Best value (solid) and bound (dashed) as they came: when they meet, the plan is proved best. */
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
  const bound = samples
    .flatMap((sample, at) => (sample.bound === undefined ? [] : [place(sample.bound, at)]))
    .join(' ');
  return (
    <figure style={{ margin: 0 }}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-label={`Course of the best value and the bound, from ${figure(low)} to ${figure(high)}`}
      >
        <polyline points={bound} fill="none" stroke={colour.protection} strokeWidth="2" strokeDasharray="6 4" />
        <polyline points={best} fill="none" stroke={colour.working} strokeWidth="2.5" />
      </svg>
      <Group component="figcaption" gap="lg">
        <Key colour={colour.working} text="best so far" />
        <Key colour={colour.protection} dashes="6 4" text="what is proved" />
      </Group>
    </figure>
  );
}

function Key({ colour, dashes, text }: { colour: string; dashes?: string; text: string }) {
  return (
    <Group gap={6}>
      <svg width="24" height="4" aria-hidden>
        <line x2="24" y1="2" y2="2" stroke={colour} strokeWidth="2.5" strokeDasharray={dashes} />
      </svg>
      <Text size="xs" c="dimmed">
        {text}
      </Text>
    </Group>
  );
}
