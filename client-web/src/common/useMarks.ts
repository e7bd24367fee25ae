import { useMemo, useState } from 'react';

/** Rows that are marked to be changed together, by their ids. */
export interface Marks {
  marked: ReadonlySet<string>;
  mark: (ids: Iterable<string>) => void;
}

export function useMarks(): Marks {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => ({ marked, mark: (ids) => setMarked(new Set(ids)) }), [marked]);
}

/** Keys held with a click or a step. */
export interface Held {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * What is marked after a click on a row: with Shift all from the selected row on, with Ctrl this one as well or no longer, else nothing.
 *
 * @param ids of the rows shown, in their order
 * @param from where the selected row stands; below 0 where none is selected
 */
export function marksAfter({ marked }: Marks, held: Held, ids: string[], from: number, at: number): Set<string> {
  const id = ids[at] ?? '';
  const start = from < 0 ? at : from;
  if (held.shiftKey) return new Set([...marked, ...ids.slice(Math.min(start, at), Math.max(start, at) + 1)]);
  if (!held.ctrlKey && !held.metaKey) return new Set();
  const next = new Set(marked.size === 0 && from >= 0 ? [ids[from] ?? ''] : marked);
  if (!next.delete(id)) next.add(id);
  return next;
}
