import type { TransmissionStatistics } from '~/api/types';
import { counted } from '~/common/format';
import classes from './light.module.css';

type Bin = TransmissionStatistics['histogram'][number];

const HEIGHT = 64;
const FOOT = 14;
const BAR = 22;
const GAP = 3;

/** Segments by their margin, a bar for each decibel; what lies below zero does not arrive. */
export function MarginHistogram({ bins }: { bins: Bin[] }) {
  if (bins.length === 0) return null;
  const most = Math.max(...bins.map(({ segments }) => segments));
  const width = bins.length * (BAR + GAP);
  return (
    <svg width={width} height={HEIGHT + FOOT} role="img" aria-label={inWords(bins)}>
      {bins.map((bin, at) => (
        <Bar key={bin.fromDb} bin={bin} x={at * (BAR + GAP)} share={bin.segments / most} />
      ))}
    </svg>
  );
}

function Bar({ bin: { fromDb, segments }, x, share }: { bin: Bin; x: number; share: number }) {
  const height = segments === 0 ? 0 : Math.max(2, share * (HEIGHT - 4));
  return (
    <g>
      <title>{`${counted(segments, 'segment')} with a margin of ${fromDb} to ${fromDb + 1} dB`}</title>
      <rect
        className={classes.bar}
        data-short={fromDb < 0 || undefined}
        x={x}
        y={HEIGHT - height}
        width={BAR}
        height={height}
        rx={2}
      />
      <text className={classes.axis} x={x + BAR / 2} y={HEIGHT + FOOT - 3} textAnchor="middle">
        {fromDb}
      </text>
    </g>
  );
}

const inWords = (bins: Bin[]) =>
  `Segments by margin: ${bins
    .filter(({ segments }) => segments > 0)
    .map(({ fromDb, segments }) => `${segments} from ${fromDb} dB`)
    .join(', ')}`;
