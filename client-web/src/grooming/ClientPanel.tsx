import { Button, Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { GroomingDraftView, GroomingEdit, Project } from '~/api/types';
import { counted } from '~/common/format';
import { useContent } from '~/input/inputApi';
import { linesFor, type Client } from './draftModel';

interface Props {
  view: GroomingDraftView;
  project: Project;
  client: Client;
  onEdit: (...edits: GroomingEdit[]) => void;
}

/** A client that is left: puts it onto a line between its nodes, or lets it change lightpaths on the way. */
export function ClientPanel({ view, project, client, onEdit }: Props) {
  const { kind, id, what, stops } = client;
  return (
    <section aria-label={`Left: ${id}`}>
      <Text fw={650} truncate title={id}>
        {id}
      </Text>
      <Text size="sm" c="dimmed">
        {what}, {stops.join(' – ')}
      </Text>
      <Stack gap="xs" mt="xs">
        <Assign view={view} client={client} onAssign={(line) => onEdit({ op: 'assign', kind, client: id, line })} />
        {kind === 'SERVICE' && <Split project={project} client={client} onEdit={onEdit} />}
      </Stack>
    </section>
  );
}

interface AssignProps {
  view: GroomingDraftView;
  client: Client;
  onAssign: (line: string) => void;
}

function Assign({ view, client, onAssign }: AssignProps) {
  const lines = linesFor(view.draft, client);
  const [line, setLine] = useState<string | null>(null);
  if (lines.length === 0)
    return (
      <Text size="sm">No card stands between its nodes. Place one, or split the service where it may change.</Text>
    );
  const options = lines.map(({ id, card }) => ({
    value: id,
    label: `${id}, ${card.type}, ${counted(card.lines.find((each) => each.id === id)?.clients.length ?? 0, 'client')}`,
  }));
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <Select size="xs" flex={1} label="Line" searchable data={options} value={line} onChange={setLine} />
      <Button size="xs" disabled={!line} onClick={() => line && onAssign(line)}>
        Assign
      </Button>
    </Group>
  );
}

function Split({ project, client: { id, stops }, onEdit }: Omit<Props, 'view'>) {
  const topology = useContent('topologies', project.topology);
  const [at, setAt] = useState(stops.slice(1, -1));
  const nodes = (topology.data?.content.nodes ?? []).map(({ name }) => name);
  const others = nodes.filter((node) => node !== stops[0] && node !== stops.at(-1));
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <MultiSelect
        size="xs"
        flex={1}
        label="Changes lightpaths at"
        searchable
        data={others}
        value={at}
        onChange={setAt}
      />
      {at.length > 0 ? (
        <Button size="xs" variant="default" onClick={() => onEdit({ op: 'split', services: [id], at })}>
          Split
        </Button>
      ) : (
        stops.length > 2 && (
          <Button size="xs" variant="default" onClick={() => onEdit({ op: 'merge', services: [id] })}>
            Merge
          </Button>
        )
      )}
    </Group>
  );
}
