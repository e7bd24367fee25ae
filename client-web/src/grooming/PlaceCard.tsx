import { Button, Popover, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import type { GroomingEdit, Project, Protection, Restoration } from '~/api/types';
import { AddButton } from '~/common/AddButton';
import { useContent } from '~/input/inputApi';
import { useCardTypes } from './useCardTypes';

const PROTECTIONS: Record<Protection, string> = {
  NoProtection: 'none',
  '1+1_LinkDisjoint': '1+1, other links',
  '1+1_NodeDisjoint': '1+1, other nodes',
  '1+1_SrlgDisjoint': '1+1, other risks',
};

const RESTORATIONS: Record<Restoration, string> = {
  None: 'none',
  JointSame: 'of single failures',
  AdvJointSame: 'of pairs of failures',
};

interface Props {
  project: Project;
  onPlace: (edit: GroomingEdit) => void;
}

/** Puts a pair of cards into the next free slots of two nodes; from there each can be moved. */
export function PlaceCard({ project, onPlace }: Props) {
  const [opened, { toggle, close }] = useDisclosure();
  return (
    <Popover opened={opened} onChange={close} width={300} position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <span style={{ display: 'inline-flex', alignItems: 'center', marginLeft: 'auto', paddingRight: 8 }}>
          <AddButton label="Place cards" onClick={toggle} />
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <Form
          project={project}
          onPlace={(edit) => {
            onPlace(edit);
            close();
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Form({ project, onPlace }: Props) {
  const types = useCardTypes(project);
  const topology = useContent('topologies', project.topology);
  const nodes = (topology.data?.content.nodes ?? []).map(({ name }) => name);
  const form = useForm({
    initialValues: {
      type: '',
      near: '',
      far: '',
      protection: 'NoProtection' as Protection,
      restoration: 'None' as Restoration,
    },
    validate: {
      type: (value) => (value ? null : 'Choose a card'),
      near: (value) => (value ? null : 'Choose a node'),
      far: (value, { near }) => (!value ? 'Choose a node' : value === near ? 'Choose another node' : null),
    },
  });
  const place = form.onSubmit(({ near, far, ...rest }) =>
    onPlace({ op: 'place-card', near: { node: near, slots: [] }, far: { node: far, slots: [] }, ...rest }),
  );
  const inside = { comboboxProps: { withinPortal: false } };
  return (
    <form onSubmit={place} noValidate>
      <Stack gap="xs">
        <Select size="xs" label="Card" {...inside} data={types} {...form.getInputProps('type')} />
        <Select size="xs" label="Near end" searchable {...inside} data={nodes} {...form.getInputProps('near')} />
        <Select size="xs" label="Far end" searchable {...inside} data={nodes} {...form.getInputProps('far')} />
        <Select
          size="xs"
          label="Protection of its lightpaths"
          allowDeselect={false}
          {...inside}
          data={Object.entries(PROTECTIONS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('protection')}
        />
        <Select
          size="xs"
          label="Restoration of its lightpaths"
          allowDeselect={false}
          {...inside}
          data={Object.entries(RESTORATIONS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('restoration')}
        />
        <Button size="xs" type="submit">
          Place the pair
        </Button>
      </Stack>
    </form>
  );
}
