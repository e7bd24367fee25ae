import type { Stop } from './alongRoute';
import { linear, rangeOf, ticksOf, type Scale } from './profileScale';
import classes from './profile.module.css';

/** One figure of every stop, drawn as a line. */
export interface Curve {
  of: (stop: Stop) => number | undefined;
  name: string;
  look: 'signal' | 'ase' | 'nli';
}

interface Props {
  title: string;
  curves: Curve[];
  stops: Stop[];
  x: Scale;
  /** From the upper to the lower edge, in pixels. */
  span: readonly [number, number];
  step: number;
  /** A value that is asked for, drawn across. */
  limit?: number | undefined;
}

const TICK_PX = 22;
const LABEL_PX = 13;

/** Some curves over the same kilometres, each named at its end. */
export function LevelPanel({ title, curves, stops, x, span: [top, bottom], step, limit }: Props) {
  const values = curves.flatMap(({ of }) => stops.map(of).filter((value) => value !== undefined));
  const range = rangeOf(limit === undefined ? values : [...values, limit], step);
  const y = linear(range, [bottom, top]);
  const places = stops.map(({ km }) => x(km ?? 0));
  const [left, right] = [places[0] ?? 0, places.at(-1) ?? 0];
  return (
    <g>
      <text className={classes.axis} x={4} y={top - 6}>
        {title}
      </text>
      {ticksOf(range, step, (bottom - top) / TICK_PX).map((tick) => (
        <g key={tick} className={classes.axis}>
          <line className={classes.grid} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tick < 0 ? `−${-tick}` : tick}
          </text>
        </g>
      ))}
      {limit !== undefined && <line className={classes.limit} x1={left} x2={right} y1={y(limit)} y2={y(limit)} />}
      {curves.map(({ of, name, look }) => (
        <polyline key={name} className={classes.curve} data-look={look} points={pointsOf(stops, of, places, y)} />
      ))}
      {endsOf(curves, stops, y, limit).map(({ name, look, at }) => (
        <text key={name} className={classes.name} data-look={look} x={right + 6} y={at + 4}>
          {name}
        </text>
      ))}
    </g>
  );
}

const pointsOf = (stops: Stop[], of: Curve['of'], places: number[], y: Scale) =>
  stops
    .flatMap((stop, at) => {
      const value = of(stop);
      return value === undefined ? [] : [`${(places[at] ?? 0).toFixed(1)},${y(value).toFixed(1)}`];
    })
    .join(' ');

/** Names beside the ends of their lines, moved apart where two end close together. */
function endsOf(curves: Curve[], stops: Stop[], y: Scale, limit: number | undefined) {
  const ends = curves.flatMap(({ of, name, look }) => {
    const value = stops.map(of).findLast((each) => each !== undefined);
    return value === undefined ? [] : [{ name, look: look as string, at: y(value) }];
  });
  if (limit !== undefined) ends.push({ name: 'asked', look: 'limit', at: y(limit) });
  ends.sort((one, other) => one.at - other.at);
  let free = -Infinity;
  return ends.map((end) => {
    const at = Math.max(end.at, free);
    free = at + LABEL_PX;
    return { ...end, at };
  });
}
