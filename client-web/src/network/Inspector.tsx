import { CloseButton, Group, Paper, Text } from '@mantine/core';
import type { Topology } from '~/api/types';
import type { Selection } from '~/common/useSelection';
import type { Edit } from '~/topology/edits';
import { LinkInspector } from '~/topology/LinkInspector';
import { NodeInspector } from '~/topology/NodeInspector';
import classes from './Inspector.module.css';

interface Props {
  topology: Topology;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
  use: Map<string, number> | undefined;
  onEdit: (edit: Edit) => void;
}

/** What is selected, in full, and editable. */
export function Inspector({ topology, selection, select, use, onEdit }: Props) {
  const node = selection?.kind === 'node' && topology.nodes.find((each) => each.name === selection.id);
  const link = selection?.kind === 'link' && topology.links.find((each) => each.id === selection.id);
  if (!node && !link) return null;
  return (
    <Paper className={classes.panel} withBorder shadow="md" component="aside" aria-label="Inspector">
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <div style={{ minWidth: 0 }}>
          <Text size="xs" c="dimmed">
            {node ? 'Node' : 'Link'}
          </Text>
          <Text fw={650} truncate>
            {selection.id}
          </Text>
        </div>
        <CloseButton aria-label="Close the inspector" onClick={() => select(undefined)} />
      </Group>
      {node && (
        <NodeInspector
          key={JSON.stringify(node)}
          node={node}
          topology={topology}
          onChange={(change) => onEdit({ kind: 'node', id: node.name, change })}
          onLink={(id) => select({ kind: 'link', id })}
        />
      )}
      {link && (
        <LinkInspector
          key={JSON.stringify(link)}
          link={link}
          use={use?.get(link.id)}
          onChange={(change) => onEdit({ kind: 'link', id: link.id, change })}
          onNode={(id) => select({ kind: 'node', id })}
        />
      )}
    </Paper>
  );
}
