import { useElementSize } from '@mantine/hooks';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { decimal } from '~/common/format';
import type { Course, Stop } from './alongRoute';
import { LevelPanel, type Curve } from './LevelPanel';
import { clearOf, linear, type Scale } from './profileScale';
import classes from './profile.module.css';

const LEFT = 44;
const RIGHT = 62;
const HEAD = 18;
const FOOT = 30;
const GAP = 20;
const LABEL_PX = 72;

const LEVELS: Curve[] = [
  { of: (stop) => stop.powerDbm, name: 'power', look: 'signal' },
  { of: (stop) => stop.aseDbm, name: 'ASE', look: 'ase' },
  { of: (stop) => stop.nliDbm, name: 'NLI', look: 'nli' },
];
const RATIOS: Curve[] = [
  { of: (stop) => stop.osnrDb, name: 'OSNR', look: 'ase' },
  { of: (stop) => stop.gsnrDb, name: 'GSNR', look: 'signal' },
];

interface Props {
  course: Course;
  /** The ratio that the receiver asks for, dB within 0.1 nm. */
  askedDb: number | undefined;
}

/** Levels above, ratios below, over the kilometres of the route. The pointer or the arrow keys read off a place. */
export function ProfileChart({ course, askedDb }: Props) {
  const { ref, width, height } = useElementSize();
  const [at, setAt] = useState<number>();
  const { stops, waypoints } = course;
  const x = linear([0, waypoints.at(-1)?.km ?? 1], [LEFT, Math.max(LEFT + 1, width - RIGHT)]);
  const each = Math.max(40, (height - HEAD - FOOT - GAP) / 2);
  const point = ({ nativeEvent }: PointerEvent) => setAt(nearestTo(stops, x, nativeEvent.offsetX));
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt((before) => Math.min(Math.max((before ?? -1) + step, 0), stops.length - 1));
  };
  const read = at === undefined ? undefined : stops[at];
  return (
    <div className={classes.chart}>
      <div
        ref={ref}
        className={classes.canvas}
        role="application"
        tabIndex={0}
        aria-label="Levels and ratios along the route. The left and right arrow keys walk from element to element."
        onKeyDown={walk}
        onPointerMove={point}
        onPointerLeave={() => setAt(undefined)}
      >
        <svg width={width} height={height} aria-hidden>
          <Places waypoints={waypoints} x={x} top={HEAD} bottom={height - FOOT} />
          <LevelPanel title="dBm" curves={LEVELS} stops={stops} x={x} span={[HEAD, HEAD + each]} step={10} />
          <LevelPanel
            title="dB in 0.1 nm"
            curves={RATIOS}
            stops={stops}
            x={x}
            span={[HEAD + each + GAP, height - FOOT]}
            step={5}
            limit={askedDb}
          />
          {read?.km !== undefined && (
            <line className={classes.cursor} x1={x(read.km)} x2={x(read.km)} y1={HEAD} y2={height - FOOT} />
          )}
        </svg>
      </div>
      <p className={classes.readout} aria-live="polite">
        {read ? words(read) : 'Point at a place to read off its light; the arrow keys walk from element to element.'}
      </p>
    </div>
  );
}

interface PlacesProps {
  waypoints: Course['waypoints'];
  x: Scale;
  top: number;
  bottom: number;
}

function Places({ waypoints, x, top, bottom }: PlacesProps) {
  const named = clearOf(waypoints, ({ km }) => x(km), LABEL_PX);
  return (
    <>
      {waypoints.map(({ node, km }) => (
        <line key={node} className={classes.place} x1={x(km)} x2={x(km)} y1={top} y2={bottom} />
      ))}
      {named.map(({ node, km }, at) => (
        <g key={node} className={classes.axis} textAnchor={at === 0 ? 'start' : 'middle'}>
          <text x={at === 0 ? x(km) - 12 : x(km)} y={bottom + 13}>
            {shortened(node)}
          </text>
          <text x={at === 0 ? x(km) - 12 : x(km)} y={bottom + 26} className={classes.faint}>
            {decimal(km)} km
          </text>
        </g>
      ))}
    </>
  );
}

const shortened = (name: string) => (name.length > 13 ? `${name.slice(0, 12)}…` : name);

function nearestTo(stops: Stop[], x: Scale, pixel: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  stops.forEach(({ km }, at) => {
    const distance = Math.abs(x(km ?? 0) - pixel);
    // Of several elements at one place the last is meant: the light as it goes on.
    if (distance <= least) [best, least] = [at, distance];
  });
  return best;
}

function words({ km, linkId, element, powerDbm, aseDbm, nliDbm, osnrDb, gsnrDb }: Stop): string {
  const of = (name: string, value: number | undefined, unit: string) =>
    value === undefined ? [] : [`${name} ${decimal(value)} ${unit}`];
  return [
    `${decimal(km ?? 0)} km, behind the ${element} of ${linkId}: power ${decimal(powerDbm)} dBm`,
    ...of('ASE', aseDbm, 'dBm'),
    ...of('NLI', nliDbm, 'dBm'),
    ...of('OSNR', osnrDb, 'dB'),
    ...of('GSNR', gsnrDb, 'dB'),
  ].join(', ');
}
