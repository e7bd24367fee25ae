import { ActionIcon, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClipboardText, IconPencil } from '@tabler/icons-react';
import type { Demand } from '~/api/types';
import { AddButton } from '~/common/AddButton';
import { count } from '~/common/format';
import type { Marks } from '~/common/useMarks';
import { BulkDemands } from './BulkDemands';
import type { DemandEdit } from './demandEdits';

interface Props {
  /** The demands that the table shows. */
  shown: Demand[];
  marks: Marks;
  onEdit: (edit: DemandEdit) => void;
  onPaste: () => void;
  onNew: () => void;
}

/** What can be done with the demands of the table: those that are marked, or else all that are shown. */
export function DemandTools({ shown, marks, onEdit, onPaste, onNew }: Props) {
  const [changing, { open, close }] = useDisclosure();
  const marked = shown.filter(({ id }) => marks.marked.has(id));
  const chosen = marked.length > 0 ? marked : shown;
  return (
    <Group gap={6} wrap="nowrap" ml="auto">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPencil size={14} />}
        disabled={chosen.length === 0}
        title="Marks: click with Ctrl or Shift, Space, Ctrl A"
        onClick={open}
      >
        {marked.length > 0 ? `Change ${count(marked.length)} marked…` : `Change all ${count(shown.length)}…`}
      </Button>
      <ActionIcon
        variant="default"
        aria-label="Paste demands from a spreadsheet"
        title="Paste from a spreadsheet (Ctrl V on the table)"
        onClick={onPaste}
      >
        <IconClipboardText size={16} />
      </ActionIcon>
      <AddButton label="Add a demand" onClick={onNew} />
      <BulkDemands demands={chosen} onEdit={onEdit} opened={changing} onClose={close} />
    </Group>
  );
}
