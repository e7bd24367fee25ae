import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { VersionRef } from '~/api/types';

interface Kept<E> {
  /** The version the edits were made on. */
  base: number;
  edits: E[];
  undone: E[];
}

/** Edits that are not saved yet. Kept on this device, so that neither a reload nor a crash loses them. */
export interface Draft<E> {
  base: VersionRef;
  edits: E[];
  canRedo: boolean;
  add: (edit: E) => void;
  undo: () => void;
  redo: () => void;
  discard: () => void;
  /** Puts the same edits on another version. */
  moveTo: (version: number) => void;
}

/** The draft of an input: a list of edits, each of which names what it changes. */
export function useDraft<E>(bound: VersionRef): Draft<E> {
  const [kept, keep] = useLocalStorage<Kept<E> | null>({
    key: `netplanner.draft.${bound.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return useMemo(() => {
    const { base, edits, undone } = kept ?? { base: bound.version, edits: [], undone: [] };
    const put = (next: E[], nextUndone: E[]) =>
      keep(next.length + nextUndone.length > 0 ? { base, edits: next, undone: nextUndone } : null);
    return {
      base: { id: bound.id, version: edits.length > 0 ? base : bound.version },
      edits,
      canRedo: undone.length > 0,
      add: (edit) => put([...edits, edit], []),
      undo: () => put(edits.slice(0, -1), [...undone, ...edits.slice(-1)]),
      redo: () => put([...edits, ...undone.slice(-1)], undone.slice(0, -1)),
      discard: () => keep(null),
      moveTo: (version) => keep({ base: version, edits, undone }),
    };
  }, [kept, keep, bound.id, bound.version]);
}
