import { flexRender, type Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import classes from './DataTable.module.css';
import { marksAfter, type Held, type Marks } from './useMarks';

const ROW_HEIGHT = 32;
const TOGGLE: Held = { shiftKey: false, ctrlKey: true, metaKey: false };
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

interface Props<T> {
  rows: Row<T>[];
  viewport: HTMLDivElement | null;
  selectedId: string | undefined;
  onSelect: ((row: T) => void) | undefined;
  marks: Marks | undefined;
}

/**
 * The rows in sight. The arrow keys walk through them all; the selected row is brought into sight. Where rows can be marked, Shift and
 * Ctrl do so with a click, Space with the selected row, and Ctrl A with all.
 */
export function TableBody<T>({ rows, viewport, selectedId, onSelect, marks }: Props<T>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const selectedAt = rows.findIndex((row) => row.id === selectedId);
  /** Where the last click or step went: the selection itself may come later, by way of the address. */
  const last = useRef<string>(undefined);
  useEffect(() => {
    // A row that the address selects is there before the table has a height to scroll in.
    if (selectedAt >= 0 && viewport) virtual.scrollToIndex(selectedAt, { align: 'auto' });
  }, [selectedAt, viewport, virtual]);

  const markBy = (held: Held, at: number) =>
    marks?.mark(
      marksAfter(
        marks,
        held,
        rows.map(({ id }) => id),
        rows.findIndex(({ id }) => id === (last.current ?? selectedId)),
        at,
      ),
    );
  const choose = (row: Row<T> | undefined) => {
    last.current = row?.id;
    if (row) onSelect?.(row.original);
  };
  const walk = (event: KeyboardEvent) => {
    if (marks && (event.key === ' ' || (event.key === 'a' && (event.ctrlKey || event.metaKey)))) {
      event.preventDefault();
      if (event.key === 'a') marks.mark(rows.map(({ id }) => id));
      else if (selectedAt >= 0) marks.mark(marksAfter(marks, TOGGLE, [rows[selectedAt]?.id ?? ''], -1, 0));
      return;
    }
    const step = STEPS[event.key];
    if (step === undefined || rows.length === 0) return;
    event.preventDefault();
    const at = Math.min(Math.max(selectedAt + step, 0), rows.length - 1);
    if (event.shiftKey) markBy(event, at);
    choose(rows[at]);
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
          row && (
            <Line
              key={row.id}
              row={row}
              index={index}
              selected={row.id === selectedId}
              marked={marks?.marked.has(row.id) ?? false}
              onClick={
                onSelect &&
                ((event) => {
                  markBy(event, index);
                  choose(row);
                })
              }
            />
          )
        );
      })}
      <Gap height={below} />
    </tbody>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

/** With Shift a click marks rows, not the text between two clicks. */
const keepText = (event: MouseEvent) => event.shiftKey && event.preventDefault();

interface LineProps<T> {
  row: Row<T>;
  index: number;
  selected: boolean;
  marked: boolean;
  onClick: ((event: MouseEvent) => void) | undefined;
}

function Line<T>({ row, index, selected, marked, onClick }: LineProps<T>) {
  return (
    <tr
      aria-rowindex={index + 1}
      aria-selected={onClick ? selected || marked : undefined}
      data-selected={selected || undefined}
      data-marked={marked || undefined}
      data-clickable={onClick ? true : undefined}
      onMouseDown={keepText}
      onClick={onClick}
    >
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id} data-numeric={cell.column.columnDef.meta?.numeric || undefined}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </tr>
  );
}
