import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Demand, Node, Topology } from '~/api/types';
import { DeleteNode } from './DeleteNode';
import { LinkList } from './LinkList';
import { NodeFields, within } from './NodeFields';
import { changed, endsAt, type NodeChange } from './edits';

interface Props {
  node: Node;
  topology: Topology;
  /** Demands of the project's traffic. */
  demands: Demand[];
  onChange: (change: NodeChange) => void;
  onLink: (id: string) => void;
  onDelete: () => void;
}

/** One node: what it is, what ends there, and a form to change it. */
export function NodeInspector({ node, topology, demands, onChange, onLink, onDelete }: Props) {
  const before = { latitude: node.latitude, longitude: node.longitude, roadmType: node.roadmType };
  const form = useForm({
    initialValues: before,
    validate: {
      latitude: (value) => within(value, 90),
      longitude: (value) => within(value, 180),
    },
  });
  const links = topology.links.filter((link) => endsAt(link, node.name));
  return (
    <Stack gap="sm">
      <form onSubmit={form.onSubmit((after) => onChange(changed(before, after)))} noValidate>
        <Stack gap="sm">
          <NodeFields form={form} />
          {form.isDirty() && <ApplyButtons onReset={form.reset} />}
        </Stack>
      </form>
      <LinkList links={links} from={node.name} onLink={onLink} />
      <DeleteNode
        name={node.name}
        links={links}
        demands={demands.filter((each) => each.source === node.name || each.destination === node.name)}
        onDelete={onDelete}
      />
    </Stack>
  );
}

export function ApplyButtons({ onReset }: { onReset: () => void }) {
  return (
    <Group grow>
      <Button size="xs" variant="default" onClick={onReset}>
        Reset
      </Button>
      <Button size="xs" type="submit">
        Apply
      </Button>
    </Group>
  );
}
