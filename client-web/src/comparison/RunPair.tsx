import { ActionIcon, Group, Select, Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { Run } from '~/api/types';
import { dateTime } from '~/common/format';
import { KIND } from '~/run/words';

interface Props {
  runs: Run[];
  before: string;
  after: string;
  onChoose: (before: string, after: string) => void;
}

/** Which two runs are compared. */
export function RunPair({ runs, before, after, onChoose }: Props) {
  const options = runs.map((run) => ({
    value: run.id,
    label: `${run.name} · ${KIND[run.kind]}, ${dateTime(run.submittedAt)}`,
  }));
  const choice = (label: string, value: string, other: string, choose: (id: string) => void) => (
    <Select
      label={label}
      size="xs"
      flex={1}
      searchable
      allowDeselect={false}
      placeholder="Choose a run"
      data={options.map((each) => ({ ...each, disabled: each.value === other }))}
      value={value || null}
      onChange={(id) => id && choose(id)}
    />
  );
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      {choice('Before', before, after, (id) => onChoose(id, after))}
      <Tooltip label="Swap">
        <ActionIcon variant="default" size={30} aria-label="Swap the runs" onClick={() => onChoose(after, before)}>
          <IconArrowsExchange size={16} />
        </ActionIcon>
      </Tooltip>
      {choice('After', after, before, (id) => onChoose(before, id))}
    </Group>
  );
}
