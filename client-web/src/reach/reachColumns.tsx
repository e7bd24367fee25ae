import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { ReachRow } from '~/api/types';
import { count } from '~/common/format';
import { MarginLine } from './MarginLine';
import classes from './reach.module.css';

const row = createColumnHelper<ReachRow>();

/** @param farthestKm of all modes: what the bars are drawn against */
export const reachColumns = (farthestKm: number) =>
  [
    row.accessor('mode', { header: 'Mode', size: 170 }),
    row.accessor('rateGbps', { header: 'Rate', size: 90, meta: { numeric: true, unit: 'Gb/s' } }),
    row.accessor('reachKm', {
      header: 'Reach',
      size: 110,
      meta: { numeric: true, unit: 'km' },
      cell: ({ row: { original } }) => reachWords(original),
    }),
    row.accessor('reachSpans', { header: 'Spans', size: 80, meta: { numeric: true } }),
    row.display({
      id: 'bar',
      header: 'How far',
      size: 260,
      cell: ({ row: { original } }) => (
        <span
          className={classes.bar}
          data-open={original.openEnded || undefined}
          style={{ width: `${(100 * original.reachKm) / Math.max(farthestKm, 1)}%` }}
          aria-hidden
        />
      ),
    }),
    row.display({
      id: 'margin',
      header: 'Margin from span to span',
      size: 220,
      cell: ({ row: { original } }) => <MarginLine margins={original.marginsDb} />,
    }),
  ] as ColumnDef<ReachRow>[];

/** The table looks at so many spans: what goes through all of them may go farther. */
const reachWords = ({ reachKm, reachSpans, openEnded }: ReachRow) =>
  reachSpans === 0 ? 'none' : `${openEnded ? '≥ ' : ''}${count(reachKm)}`;
