import { useState } from 'react';
import type { GroomingDraftView } from '~/api/types';

/**
 * Which version to make the newest to take back what was done last, and after that what was done before. Versions are
 * never lost, so taking back makes one more; it stands for the version that it repeats.
 */
export function useUndo({ head: { version } }: GroomingDraftView) {
  const [repeats, setRepeats] = useState<ReadonlyMap<number, number>>(new Map());
  const meant = repeats.get(version) ?? version;
  return {
    target: meant > 1 ? meant - 1 : undefined,
    /** To be told that the newest version repeats an older one. */
    restored: (newest: number, older: number) =>
      setRepeats((before) => new Map(before).set(newest, before.get(older) ?? older)),
  };
}
