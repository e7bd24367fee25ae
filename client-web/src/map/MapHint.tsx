import { Paper, Text } from '@mantine/core';
import type { Topology } from '~/api/types';
import { counted, decimal } from '~/common/format';
import { LINK_USE, type LinkScale } from '~/common/palette';
import type { Picked } from './mapCanvas';
import classes from './NetworkMap.module.css';

interface Props {
  topology: Topology;
  use?: Map<string, number> | undefined;
  scale?: LinkScale | undefined;
  picked: Picked;
  x: number;
  y: number;
}

/** What the pointer is over, in two lines. */
export function MapHint({ topology, use, scale = LINK_USE, picked, x, y }: Props) {
  const line =
    picked.kind === 'node'
      ? nodeLine(topology, picked.id)
      : `${lengthOf(topology, picked.id)}${use ? ` · ${scale.words(use.get(picked.id) ?? 0)}` : ''}`;
  return (
    <Paper shadow="md" withBorder className={classes.hint} style={{ left: x + 14, top: y + 14 }}>
      <Text size="sm" fw={600}>
        {picked.id}
      </Text>
      <Text size="xs" c="dimmed">
        {line}
      </Text>
    </Paper>
  );
}

function nodeLine(topology: Topology, name: string): string {
  const node = topology.nodes.find((each) => each.name === name);
  const degree = topology.links.filter((link) => link.source === name || link.destination === name).length;
  return `${node?.roadmType} · ${counted(degree, 'link')}`;
}

function lengthOf(topology: Topology, id: string): string {
  const link = topology.links.find((each) => each.id === id);
  return `${decimal(link?.lengthKm ?? 0)} km ${link?.fiberType ?? ''}`;
}
