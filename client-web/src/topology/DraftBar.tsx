import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react';
import type { Project, Topology } from '~/api/types';
import { counted } from '~/common/format';
import classes from './DraftBar.module.css';
import { SaveVersion } from './SaveVersion';
import type { TopologyDraft } from './useTopologyDraft';

interface Props {
  project: Project;
  /** The version that the edits were made on. */
  saved: Topology;
  topology: Topology;
  draft: TopologyDraft;
}

/** Says that there are edits not saved yet, and what can be done with them. */
export function DraftBar({ project, saved, topology, draft }: Props) {
  const [saving, { open, close }] = useDisclosure();
  const any = draft.edits.length > 0;
  useHotkeys([
    ['mod+Z', draft.undo],
    ['mod+shift+Z', draft.redo],
    ['mod+S', () => any && open()],
  ]);
  if (!any && !draft.canRedo) return null;
  return (
    <Group className={classes.bar} px="md" py={6} gap="xs" role="status">
      <Text size="sm" fw={500} flex={1}>
        {any
          ? `${counted(draft.edits.length, 'unsaved edit')} on version ${draft.base.version}, kept on this device`
          : 'All edits undone'}
      </Text>
      <Step label="Undo (Ctrl Z)" disabled={!any} onClick={draft.undo} icon={<IconArrowBackUp size={18} />} />
      <Step
        label="Redo (Ctrl Shift Z)"
        disabled={!draft.canRedo}
        onClick={draft.redo}
        icon={<IconArrowForwardUp size={18} />}
      />
      <Button size="xs" variant="default" onClick={draft.discard}>
        Discard
      </Button>
      <Button size="xs" leftSection={<IconDeviceFloppy size={16} />} onClick={open} disabled={!any}>
        Save version…
      </Button>
      <SaveVersion project={project} saved={saved} topology={topology} draft={draft} opened={saving} onClose={close} />
    </Group>
  );
}

interface StepProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  icon: React.ReactNode;
}

function Step({ label, disabled, onClick, icon }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" aria-label={label} disabled={disabled} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
