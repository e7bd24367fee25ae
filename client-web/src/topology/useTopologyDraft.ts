import { useLocalStorage } from '@mantine/hooks';
import { useMemo } from 'react';
import type { VersionRef } from '~/api/types';
import type { Edit } from './edits';

interface Kept {
  /** The version the edits were made on. */
  base: number;
  edits: Edit[];
  undone: Edit[];
}

/** Edits that are not saved yet. Kept on this device, so that neither a reload nor a crash loses them. */
export interface TopologyDraft {
  base: VersionRef;
  edits: Edit[];
  canRedo: boolean;
  add: (edit: Edit) => void;
  undo: () => void;
  redo: () => void;
  discard: () => void;
  /** Puts the same edits on another version. */
  moveTo: (version: number) => void;
}

export function useTopologyDraft(bound: VersionRef): TopologyDraft {
  const [kept, keep] = useLocalStorage<Kept | null>({
    key: `netplanner.draft.${bound.id}`,
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return useMemo(() => {
    const { base, edits, undone } = kept ?? { base: bound.version, edits: [], undone: [] };
    const put = (next: Edit[], nextUndone: Edit[]) =>
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
