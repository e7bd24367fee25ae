import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** One value of what is looked at, kept in the address so that a link can be sent to a colleague. */
export function useUrlState(key: string, fallback = ''): [string, (next: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (next: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (next === fallback) after.delete(key);
          else after.set(key, next);
          return after;
        },
        { replace: true },
      ),
    [key, fallback, setParams],
  );
  return [params.get(key) ?? fallback, set];
}
