import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Link } from '~/api/types';
import { counted, percent } from '~/common/format';
import { DeleteButton } from '~/common/DeleteButton';
import { LinkFields, linkFaults } from './LinkFields';
import { ApplyButtons } from './NodeInspector';
import { changed, type LinkChange } from './edits';

interface Props {
  link: Link;
  use?: number | undefined;
  onChange: (change: LinkChange) => void;
  onNode: (name: string) => void;
  onDelete: () => void;
}

/** One link: its ends, its fibre, and a form to change it. */
export function LinkInspector({ link, use, onChange, onNode, onDelete }: Props) {
  const before = { lengthKm: link.lengthKm, fiberType: link.fiberType, riskGroups: link.riskGroups ?? [] };
  const form = useForm({
    initialValues: before,
    validate: linkFaults,
  });
  const spans = link.spans?.length ?? 0;
  return (
    <form onSubmit={form.onSubmit((after) => onChange(changed(before, after)))} noValidate>
      <Stack gap="sm">
        <Group gap={6}>
          <End name={link.source} onNode={onNode} />
          <Text size="sm" c="dimmed">
            {link.direction === 'UNIDIRECTIONAL' ? '→' : '↔'}
          </Text>
          <End name={link.destination} onNode={onNode} />
        </Group>
        {use !== undefined && <Text size="sm">{percent(use)} of the channels are lit</Text>}
        <LinkFields form={form} />
        {spans > 0 && (
          <Text size="xs" c="dimmed">
            Built of {counted(spans, 'span')}. A new length leaves the spans to the engine.
          </Text>
        )}
        {form.isDirty() && <ApplyButtons onReset={form.reset} />}
        <DeleteButton label="Delete the link" onDelete={onDelete}>
          Results made before keep the version with this link. Undo brings it back.
        </DeleteButton>
      </Stack>
    </form>
  );
}

function End({ name, onNode }: { name: string; onNode: (name: string) => void }) {
  return (
    <Anchor component="button" type="button" size="sm" onClick={() => onNode(name)}>
      {name}
    </Anchor>
  );
}
