import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Lightpath } from '~/api/types';
import { counted } from '~/common/format';
import type { Selection } from '~/common/useSelection';

interface Props {
  lightpath: Lightpath;
  others: Lightpath[];
  select: (next: Selection) => void;
}

/** How many other lightpaths a failure on the working route takes along, and on which link the most of them. */
export function SharedFate({ lightpath, others, select }: Props) {
  const { count, worst } = useMemo(() => shared(lightpath, others), [lightpath, others]);
  if (count === 0) {
    return (
      <Text size="sm" mt="xs">
        No other working route shares a link with it
      </Text>
    );
  }
  return (
    <Text size="sm" mt="xs">
      Shares links with the working routes of {counted(count, 'other lightpath')}, the most on{' '}
      <Anchor component="button" size="sm" onClick={() => select({ kind: 'link', id: worst })}>
        {worst}
      </Anchor>
    </Text>
  );
}

function shared({ requestId, working }: Lightpath, others: Lightpath[]): { count: number; worst: string } {
  const onLink = new Map(working.links.map((link) => [link, 0]));
  let count = 0;
  for (const other of others) {
    const common = other.requestId === requestId ? [] : other.working.links.filter((link) => onLink.has(link));
    if (common.length > 0) count++;
    for (const link of common) onLink.set(link, (onLink.get(link) ?? 0) + 1);
  }
  const [worst = ''] = [...onLink].sort(([, one], [, other]) => other - one).map(([link]) => link);
  return { count, worst };
}
