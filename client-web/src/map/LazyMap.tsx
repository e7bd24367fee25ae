import { Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { NetworkMapProps } from './NetworkMap';

const NetworkMap = lazy(async () => ({ default: (await import('./NetworkMap')).NetworkMap }));

/** The map, fetched when first shown: it is larger than all the rest together. */
export function LazyMap(props: NetworkMapProps) {
  return (
    <Suspense
      fallback={
        <Center h="100%">
          <Loader aria-label="Loading the map" />
        </Center>
      }
    >
      <NetworkMap {...props} />
    </Suspense>
  );
}
