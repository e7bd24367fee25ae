import { useCallback, useMemo } from 'react';
import { useUrlState } from './useUrlState';

/** What is selected: the same on the map, in every table and in the address. */
export interface Selection {
  kind: 'node' | 'link' | 'demand' | 'lightpath';
  id: string;
}

const KINDS = new Set(['node', 'link', 'demand', 'lightpath']);

export function useSelection(): [Selection | undefined, (next: Selection | undefined) => void] {
  const [text, setText] = useUrlState('select');
  const selection = useMemo(() => parse(text), [text]);
  const select = useCallback(
    (next: Selection | undefined) => setText(next ? `${next.kind}:${next.id}` : ''),
    [setText],
  );
  return [selection, select];
}

export function parse(text: string): Selection | undefined {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const id = text.slice(colon + 1);
  return KINDS.has(kind) && id ? { kind: kind as Selection['kind'], id } : undefined;
}

export const selectedId = (selection: Selection | undefined, kind: Selection['kind']) =>
  selection?.kind === kind ? selection.id : undefined;
