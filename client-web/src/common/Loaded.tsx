import { Center, Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './Failure';

interface Props<T> {
  query: UseQueryResult<T>;
  doing: string;
  children: (value: T) => ReactNode;
}

/** Shows what a query answers, a sign of life while it runs, and why when it fails. */
export function Loaded<T>({ query, doing, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} doing={doing} retry={() => void query.refetch()} />;
  return (
    <Center mih={160}>
      <Loader aria-label={`Waiting to ${doing}`} />
    </Center>
  );
}
