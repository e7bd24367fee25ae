import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import type { Node, Topology } from '~/api/types';
import { hasNode } from './edits';
import { AddButtons, nameFault } from './AddButtons';
import { NodeFields, within } from './NodeFields';

/** Where the pointer drew the node; empty fields when it was asked for beside the map. */
export interface Place {
  latitude: number;
  longitude: number;
}

interface Props {
  topology: Topology;
  place: Place | undefined;
  onAdd: (node: Node) => void;
  onCancel: () => void;
}

interface Values {
  name: string;
  latitude: number | '';
  longitude: number | '';
  roadmType: Node['roadmType'];
}

/** A node that is not in the network yet. */
export function NewNodeForm({ topology, place, onAdd, onCancel }: Props) {
  const form = useForm<Values>({
    initialValues: {
      name: '',
      latitude: place?.latitude ?? '',
      longitude: place?.longitude ?? '',
      roadmType: 'CDC',
    },
    validate: {
      name: (name) => nameFault('node', name, hasNode(topology, name.trim())),
      latitude: (value) => within(value, 90),
      longitude: (value) => within(value, 180),
    },
  });
  const { setValues } = form;
  useEffect(() => {
    if (place) setValues({ ...place });
  }, [place, setValues]);
  const add = form.onSubmit((values) => onAdd({ ...values, name: values.name.trim() } as Node));
  return (
    <form onSubmit={add} noValidate>
      <Stack gap="sm">
        <TextInput size="xs" label="Name" required data-autofocus autoFocus {...form.getInputProps('name')} />
        <NodeFields form={form} />
        <AddButtons label="Add the node" onCancel={onCancel} />
      </Stack>
    </form>
  );
}
