import { Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Demand } from '~/api/types';
import { counted } from '~/common/format';
import { bulkDelete, bulkEdit, type BulkChange } from './bulkDemands';
import type { DemandEdit } from './demandEdits';
import { optionsOf, PROTECTION, RESTORATION } from './words';

interface Props {
  demands: Demand[];
  onEdit: (edit: DemandEdit) => void;
  opened: boolean;
  onClose: () => void;
}

/** Changes several demands at once. */
export function BulkDemands({ demands, onEdit, opened, onClose }: Props) {
  const [change, setChange] = useState<BulkChange>({});
  const edit = bulkEdit(demands, change);
  const close = () => {
    setChange({});
    onClose();
  };
  const make = (made: DemandEdit) => {
    onEdit(made);
    close();
  };
  const put = (part: keyof BulkChange, value: string | number | null) =>
    setChange(
      Object.fromEntries(
        Object.entries({ ...change, [part]: value }).filter(([, each]) => each !== null),
      ) as BulkChange,
    );
  return (
    <Modal opened={opened} onClose={close} title={`Change ${counted(demands.length, 'demand')}`} centered>
      <Stack gap="sm">
        <Select
          label="Protection"
          placeholder="as it is"
          clearable
          data={optionsOf<Demand['protection']>(PROTECTION)}
          value={change.protection ?? null}
          onChange={(value) => put('protection', value)}
        />
        <Select
          label="Restoration"
          placeholder="as it is"
          clearable
          data={optionsOf<Demand['restoration']>(RESTORATION)}
          value={change.restoration ?? null}
          onChange={(value) => put('restoration', value)}
        />
        <NumberInput
          label="Growth of all quantities, times"
          description="Rounded up to whole services; those that are there keep their names"
          placeholder="as they are"
          min={0}
          max={100}
          step={0.1}
          decimalScale={4}
          value={change.factor ?? ''}
          onChange={(value) => put('factor', typeof value === 'number' ? value : null)}
        />
        <Text size="xs" c="dimmed">
          One undo takes all of it back.
        </Text>
        <Group justify="space-between">
          <Button variant="subtle" color="red" onClick={() => make(bulkDelete(demands))}>
            Delete {counted(demands.length, 'demand')}
          </Button>
          <Button disabled={!edit} onClick={() => edit && make(edit)}>
            Change {counted(edit?.kind === 'batch' ? edit.edits.length : 0, 'demand')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
