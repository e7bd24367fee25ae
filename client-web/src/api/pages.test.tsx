import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useAllPages } from './pages';
import { queryClient } from './queryClient';

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

/** A list of eleven pages of one row each. */
const page = ({ cursor }: { cursor: string | undefined }) => {
  const at = Number(cursor ?? 0);
  return Promise.resolve({ results: [at], total: 11, ...(at < 10 && { nextCursor: String(at + 1) }) });
};

it('hands on the first page at once, and the others by and by until all are there', async () => {
  const lengths = new Set<number>();
  const { result } = renderHook(
    () => {
      const loading = useAllPages(['pages', 'of', 'a', 'test'], true, page);
      lengths.add(loading.loaded.length);
      return loading;
    },
    { wrapper },
  );

  await waitFor(() => expect(result.current.loaded).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
  expect([...lengths]).toEqual([0, 1, 2, 4, 8, 11]);
  expect(result.current.total).toBe(11);
});
