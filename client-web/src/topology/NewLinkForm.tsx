import { Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Link, Topology } from '~/api/types';
import { decimal } from '~/common/format';
import { AddButtons, nameFault } from './AddButtons';
import { straightKm } from './distance';
import { hasLink } from './edits';
import { LinkFields, linkFaults } from './LinkFields';

/** The nodes that the pointer joined, as far as it did. */
export interface Ends {
  source?: string | undefined;
  destination?: string | undefined;
}

interface Props {
  topology: Topology;
  ends: Ends;
  onAdd: (link: Link) => void;
  onCancel: () => void;
}

/** A link that is not in the network yet. Its length starts as the straight line, since the fibre is not known here. */
export function NewLinkForm({ topology, ends, onAdd, onCancel }: Props) {
  const { source = '', destination = '' } = ends;
  const form = useForm({
    initialValues: {
      id: freeId(topology, source, destination),
      source,
      destination,
      lengthKm: straight(topology, source, destination) ?? ('' as number | ''),
      fiberType: 'SSMF',
      riskGroups: [] as string[],
    },
    validate: {
      ...linkFaults,
      id: (id) => nameFault('link', id, hasLink(topology, id.trim())),
      source: (value) => (value ? null : 'Choose a node'),
      destination: (value, { source: from }) => destinationFault(value, from),
    },
  });
  const { values } = form;
  const nodes = topology.nodes.map(({ name }) => name);
  const choose = (end: 'source' | 'destination') => (name: string | null) => {
    const next = { ...values, [end]: name ?? '' };
    const guess = straight(topology, next.source, next.destination);
    form.setValues({
      [end]: name ?? '',
      ...(guess !== undefined && { id: freeId(topology, next.source, next.destination), lengthKm: guess }),
    });
  };
  const shortest = straight(topology, values.source, values.destination);
  const add = form.onSubmit((given) => onAdd({ ...given, id: given.id.trim(), direction: 'BIDIRECTIONAL' } as Link));
  return (
    <form onSubmit={add} noValidate>
      <Stack gap="sm">
        <Group grow wrap="nowrap" align="flex-start">
          <Select
            size="xs"
            label="From"
            searchable
            data={nodes}
            {...form.getInputProps('source')}
            onChange={choose('source')}
          />
          <Select
            size="xs"
            label="To"
            searchable
            data={nodes}
            {...form.getInputProps('destination')}
            onChange={choose('destination')}
          />
        </Group>
        <TextInput size="xs" label="Name" {...form.getInputProps('id')} />
        <LinkFields
          form={form}
          hint={shortest === undefined ? undefined : `${decimal(shortest)} km in a straight line; fibre is longer`}
        />
        <AddButtons label="Add the link" onCancel={onCancel} />
      </Stack>
    </form>
  );
}

function destinationFault(value: string, from: string): string | null {
  if (!value) return 'Choose a node';
  return value === from ? 'A link joins two different nodes' : null;
}

function straight({ nodes }: Topology, source: string, destination: string): number | undefined {
  const from = nodes.find(({ name }) => name === source);
  const to = nodes.find(({ name }) => name === destination);
  return from && to && from !== to ? Math.round(straightKm(from, to) * 10) / 10 : undefined;
}

/** "A-B", or "A-B 2" and so on where links run in parallel. */
function freeId(topology: Topology, source: string, destination: string): string {
  if (!source || !destination) return '';
  const stem = `${source}-${destination}`;
  let id = stem;
  for (let nth = 2; hasLink(topology, id); nth++) id = `${stem} ${nth}`;
  return id;
}
