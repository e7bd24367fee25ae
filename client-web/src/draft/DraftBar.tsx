import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys, type HotkeyItem } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react';
import { counted } from '~/common/format';
import type { EditedKind } from '~/input/inputApi';
import classes from './DraftBar.module.css';
import { SaveVersion, type Saving } from './SaveVersion';
import type { Draft } from './useDraft';

interface Props<E, K extends EditedKind> {
  draft: Draft<E>;
  saving: Saving<K>;
  /** Whether the keys for undo, redo and save are for this draft. */
  keys: boolean;
}

/** Says that there are edits not saved yet, and what can be done with them. */
export function DraftBar<E, K extends EditedKind>({ draft, saving: order, keys }: Props<E, K>) {
  const [saving, { open, close }] = useDisclosure();
  const any = draft.edits.length > 0;
  const hotkeys: HotkeyItem[] = [
    ['mod+Z', draft.undo],
    ['mod+shift+Z', draft.redo],
    ['mod+S', () => any && open()],
  ];
  useHotkeys(keys ? hotkeys : []);
  if (!any && !draft.canRedo) return null;
  return (
    <Group className={classes.bar} px="md" py={6} gap="xs" role="status">
      <Text size="sm" fw={500} flex={1}>
        {any
          ? `${counted(draft.edits.length, 'unsaved edit')} on version ${draft.base.version} of the ${order.what}, kept on this device`
          : `All edits of the ${order.what} undone`}
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
      <SaveVersion draft={draft} saving={order} opened={saving} onClose={close} />
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
