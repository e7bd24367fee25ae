import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { Traced } from './TracePanel';

/** Opens a service or a card under "Grooming", from wherever it is named. */
export function useTrace(): (traced: Traced) => void {
  const [, setParams] = useSearchParams();
  return useCallback(
    ({ kind, id }) =>
      setParams((before) => {
        const after = new URLSearchParams(before);
        after.set('part', 'grooming');
        after.set('grooming', `${kind}s`);
        after.set('trace', `${kind}:${id}`);
        return after;
      }),
    [setParams],
  );
}
