import type { FigureChange } from '~/api/types';
import { figure, percent } from '~/common/format';

/** Parts of a summary as the server names them, and as they are called on the screen. */
const PART: Record<string, string> = {
  routing: 'Routing',
  routingBound: 'Routing, proved bound',
  grooming: 'Grooming',
  groomingBound: 'Grooming, proved bound',
  transmission: 'Light',
  power: 'Powers',
  materials: 'Materials',
};

const UNIT: [RegExp, string][] = [
  [/Dbm$/, 'dBm'],
  [/Db(01nm)?$/, 'dB'],
  [/Gbps$/, 'Gb/s'],
  [/Km$/, 'km'],
  [/Watt$/, 'W'],
  [/seconds$/i, 's'],
];
const SHARE = /(gap|Use|Share)$/;

/** A figure of two results, in words. */
export interface FigureRow {
  id: string;
  part: string;
  label: string;
  unit: string;
  before: number | undefined;
  after: number | undefined;
  isShare: boolean;
}

/** The figures of the parts of a summary, in its order; what describes the file itself is left out. */
export const figureRows = (changes: FigureChange[]): FigureRow[] =>
  changes.filter(({ figure: name }) => name.includes('/')).map(rowOf);

function rowOf({ figure: name, before, after }: FigureChange): FigureRow {
  const [part = '', ...rest] = name.split('/');
  const last = rest.at(-1) ?? '';
  const unit = UNIT.find(([ending]) => ending.test(last));
  const bare = unit && unit[1] !== 's' ? last.replace(unit[0], '') : last;
  return {
    id: name,
    part: PART[part] ?? words(part),
    label: [...rest.slice(0, -1), bare].map(words).join(' '),
    unit: unit?.[1] ?? '',
    before: before ?? undefined,
    after: after ?? undefined,
    isShare: SHARE.test(last),
  };
}

/** "averageLinkUse" to "average link use"; "MP2X" stays. */
const words = (name: string) =>
  name.toUpperCase() === name ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

export const shown = ({ isShare }: FigureRow, value: number | undefined): string =>
  value === undefined ? '–' : isShare ? percent(value) : figure(value);

/** "+12 (+10%)"; nothing where a result lacks the figure or both agree. */
export function changeOf({ before, after, isShare }: FigureRow): string {
  if (before === undefined || after === undefined || before === after) return '';
  const difference = after - before;
  if (isShare) return `${sign(difference)}${figure(Math.abs(difference) * 100)} points`;
  const share = before === 0 ? '' : ` (${sign(difference)}${percent(Math.abs(difference / before))})`;
  return `${sign(difference)}${figure(Math.abs(difference))}${share}`;
}

const sign = (value: number) => (value < 0 ? '−' : '+');
