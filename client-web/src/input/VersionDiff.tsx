import { Badge, Group, List, Modal, Stack, Text } from '@mantine/core';
import type { InputChange, InputDiff } from '~/api/types';
import { count, counted } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { changeWords, fieldWords, thingOf } from './diffWords';
import { useDiff, type InputKind } from './inputApi';

interface Props {
  kind: InputKind;
  id: string;
  /** Held against the version before it. */
  version: number;
  onClose: () => void;
}

/** What a version changed: which nodes, links or demands came and went, and which of their fields differ. */
export function VersionDiff({ kind, id, version, onClose }: Props) {
  const diff = useDiff(kind, id, version - 1, version);
  return (
    <Modal opened onClose={onClose} title={`What version ${version} changed`} size="lg">
      <Loaded query={diff} doing="compare the versions">
        {(loaded) => <Changes diff={loaded} />}
      </Loaded>
    </Modal>
  );
}

function Changes({ diff: { after, changes, total } }: { diff: InputDiff }) {
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {after.author}: {after.comment || 'no comment'}. {counted(total, 'change')}.
      </Text>
      {changes.length < total && (
        <Text size="sm" c="dimmed">
          The first {count(changes.length)} are shown.
        </Text>
      )}
      <List listStyleType="none" spacing="xs" aria-label="changes">
        {changes.map((change, at) => (
          <List.Item key={at}>
            <Change change={change} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function Change({ change }: { change: InputChange }) {
  const { word, colour } = changeWords(change);
  return (
    <>
      <Group gap="xs">
        <Badge size="sm" variant="light" tt="none" color={colour}>
          {word}
        </Badge>
        <Text size="sm" fw={600}>
          {thingOf(change)}
        </Text>
      </Group>
      {change.fields.map((field) => (
        <Text key={field.field} size="sm" pl="md">
          {fieldWords(field)}
        </Text>
      ))}
    </>
  );
}
