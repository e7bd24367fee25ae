import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Demand } from '~/api/types';
import { ServiceRows } from './ServiceRows';
import { demandFaults, type DemandValues } from './demandValues';
import { optionsOf, PROTECTION, RESTORATION } from './words';

interface Props {
  initial: DemandValues;
  nodes: string[];
  /** Whether a demand of this id exists already; absent when the demand is one that exists. */
  isTaken?: (id: string) => boolean;
  submitLabel: string;
  onSubmit: (values: DemandValues) => void;
  onCancel: () => void;
}

/** What is asked between two nodes: for a new demand and for one that is changed. */
export function DemandForm({ initial, nodes, isTaken, submitLabel, onSubmit, onCancel }: Props) {
  const form = useForm<DemandValues>({ initialValues: initial, validate: (values) => demandFaults(values, isTaken) });
  const cancel = () => {
    form.reset();
    onCancel();
  };
  return (
    <form onSubmit={form.onSubmit(onSubmit)} noValidate>
      <Stack gap="sm">
        {isTaken && <TextInput size="xs" label="Name" {...form.getInputProps('id')} />}
        <Group grow wrap="nowrap" align="flex-start">
          <Select size="xs" label="From" searchable data={nodes} {...form.getInputProps('source')} />
          <Select size="xs" label="To" searchable data={nodes} {...form.getInputProps('destination')} />
        </Group>
        <Select
          size="xs"
          label="Protection"
          allowDeselect={false}
          data={optionsOf<Demand['protection']>(PROTECTION)}
          {...form.getInputProps('protection')}
        />
        <Select
          size="xs"
          label="Restoration"
          allowDeselect={false}
          data={optionsOf<Demand['restoration']>(RESTORATION)}
          {...form.getInputProps('restoration')}
        />
        <ServiceRows form={form} />
        {(isTaken || form.isDirty()) && (
          <Group grow>
            <Button size="xs" variant="default" onClick={cancel}>
              {isTaken ? 'Cancel' : 'Reset'}
            </Button>
            <Button size="xs" type="submit">
              {submitLabel}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
