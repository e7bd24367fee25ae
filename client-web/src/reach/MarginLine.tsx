import { decimal } from '~/common/format';
import classes from './reach.module.css';

const WIDTH = 200;
const HEIGHT = 24;
/** Margins beyond these look alike. */
const MOST_DB = 12;

/** The margin after each span; it arrives as long as the line is above the dashes. */
export function MarginLine({ margins }: { margins: number[] }) {
  const y = (margin: number) =>
    HEIGHT / 2 - (Math.max(-MOST_DB, Math.min(MOST_DB, margin)) / MOST_DB) * (HEIGHT / 2 - 1);
  const x = (at: number) => (margins.length < 2 ? 0 : (at / (margins.length - 1)) * WIDTH);
  const words = `${decimal(margins[0] ?? 0)} dB after 1 span, ${decimal(margins.at(-1) ?? 0)} dB after ${margins.length}`;
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={words} className={classes.line}>
      <title>{words}</title>
      <line x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} className={classes.zero} />
      <polyline points={margins.map((margin, at) => `${x(at).toFixed(1)},${y(margin).toFixed(1)}`).join(' ')} />
    </svg>
  );
}
