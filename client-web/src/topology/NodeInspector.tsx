import { Button, Group, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Node, Topology } from '~/api/types';
import { LinkList } from './LinkList';
import { changed, type NodeChange } from './edits';

interface Props {
  node: Node;
  topology: Topology;
  onChange: (change: NodeChange) => void;
  onLink: (id: string) => void;
}

/** One node: what it is, what ends there, and a form to change it. */
export function NodeInspector({ node, topology, onChange, onLink }: Props) {
  const before = { latitude: node.latitude, longitude: node.longitude, roadmType: node.roadmType };
  const form = useForm({
    initialValues: before,
    validate: {
      latitude: (value) => within(value, 90),
      longitude: (value) => within(value, 180),
    },
  });
  const links = topology.links.filter((link) => link.source === node.name || link.destination === node.name);
  return (
    <Stack gap="sm">
      <form onSubmit={form.onSubmit((after) => onChange(changed(before, after)))} noValidate>
        <Stack gap="sm">
          <Group grow wrap="nowrap" align="flex-start">
            <NumberInput
              size="xs"
              label="Latitude, °"
              decimalScale={6}
              hideControls
              {...form.getInputProps('latitude')}
            />
            <NumberInput
              size="xs"
              label="Longitude, °"
              decimalScale={6}
              hideControls
              {...form.getInputProps('longitude')}
            />
          </Group>
          <div>
            <Text size="xs" fw={500} mb={4} id="roadm-type">
              ROADM type
            </Text>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-labelledby="roadm-type"
              data={['CDC', 'Directionless']}
              {...form.getInputProps('roadmType')}
            />
          </div>
          {form.isDirty() && <ApplyButtons onReset={form.reset} />}
        </Stack>
      </form>
      <LinkList links={links} from={node.name} onLink={onLink} />
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

const within = (value: number | string, limit: number) =>
  typeof value === 'number' && Math.abs(value) <= limit ? null : `Give −${limit} to ${limit}`;
