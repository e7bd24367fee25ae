import { flexRender, type Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type KeyboardEvent } from 'react';
import classes from './DataTable.module.css';

const ROW_HEIGHT = 32;
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

interface Props<T> {
  rows: Row<T>[];
  viewport: HTMLDivElement | null;
  selectedId: string | undefined;
  onSelect: ((row: T) => void) | undefined;
}

/** The rows in sight. The arrow keys walk through them all; the selected row is brought into sight. */
export function TableBody<T>({ rows, viewport, selectedId, onSelect }: Props<T>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const selectedAt = rows.findIndex((row) => row.id === selectedId);
  useEffect(() => {
    // A row that the address selects is there before the table has a height to scroll in.
    if (selectedAt >= 0 && viewport) virtual.scrollToIndex(selectedAt, { align: 'auto' });
  }, [selectedAt, viewport, virtual]);

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || rows.length === 0) return;
    event.preventDefault();
    const next = rows[Math.min(Math.max(selectedAt + step, 0), rows.length - 1)];
    if (next) onSelect?.(next.original);
  };
  const seen = virtual.getVirtualItems();
  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <tbody tabIndex={onSelect && rows.length > 0 ? 0 : undefined} onKeyDown={walk} className={classes.body}>
      <Gap height={above} />
      {seen.map(({ index }) => {
        const row = rows[index];
        return (
          row && <Line key={row.id} row={row} index={index} selected={row.id === selectedId} onSelect={onSelect} />
        );
      })}
      <Gap height={below} />
    </tbody>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

interface LineProps<T> {
  row: Row<T>;
  index: number;
  selected: boolean;
  onSelect: ((row: T) => void) | undefined;
}

function Line<T>({ row, index, selected, onSelect }: LineProps<T>) {
  return (
    <tr
      aria-rowindex={index + 1}
      aria-selected={onSelect ? selected : undefined}
      data-selected={selected || undefined}
      data-clickable={onSelect ? true : undefined}
      onClick={() => onSelect?.(row.original)}
    >
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} data-numeric={cell.column.columnDef.meta?.numeric || undefined}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  );
}
