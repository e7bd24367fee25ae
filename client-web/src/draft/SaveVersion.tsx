import { Alert, Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale, Refusal } from '~/api/problem';
import type { VersionRef } from '~/api/types';
import { counted } from '~/common/format';
import { Failure } from '~/common/Failure';
import { fetchNewest, saveVersion, type ContentOf, type InputKind, type EditedKind } from '~/input/inputApi';
import { IssueTable } from '~/input/IssueTable';
import type { Draft } from './useDraft';

/** What is saved as the next version of which input. */
export interface Saving<K extends EditedKind> {
  kind: K;
  /** The input in a word, such as "network". */
  what: string;
  content: ContentOf[K];
  /** The edits in words; a lost one finds nothing to change in the version it is put on. */
  lines: { text: string; lost: boolean }[];
  bind: (saved: VersionRef) => Promise<unknown>;
}

interface Props<E, K extends EditedKind> {
  draft: Draft<E>;
  saving: Saving<K>;
  opened: boolean;
  onClose: () => void;
}

/** Saves the edits as the next version, with a comment, and moves the project on to it. */
export function SaveVersion<E, K extends EditedKind>({ draft, saving, opened, onClose }: Props<E, K>) {
  const { kind, what, content, lines, bind } = saving;
  const [comment, setComment] = useState('');
  const save = useMutation({
    mutationFn: async () => {
      const saved = await saveVersion(kind, draft.base, { name: content.name, comment, content });
      await bind(saved);
      return saved;
    },
    onSuccess: (saved) => {
      draft.discard();
      setComment('');
      onClose();
      notifications.show({ message: `Saved as version ${saved.version} of the ${what}.`, color: 'teal' });
    },
  });
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={`Save as a new version of the ${what}`} size="lg" centered>
      <form onSubmit={submit}>
        <Stack>
          {isStale(save.error) ? (
            <SomebodyWasFaster kind={kind} draft={draft} onMoved={save.reset} />
          ) : (
            save.isError && <Refused error={save.error} />
          )}
          <div>
            <Text size="sm" fw={500} mb={4}>
              {counted(draft.edits.length, 'edit')} on version {draft.base.version}
            </Text>
            <List size="sm" mah={180} style={{ overflow: 'auto' }}>
              {lines.map(({ text, lost }, at) => (
                <List.Item key={at}>
                  {text}
                  {lost && ' (not in this version any more: has no effect)'}
                </List.Item>
              ))}
            </List>
          </div>
          <Textarea
            label="Comment"
            description="What changed and why, for whoever reads the history"
            required
            data-autofocus
            autosize
            minRows={2}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Keep editing
            </Button>
            <Button type="submit" loading={save.isPending} disabled={isStale(save.error)}>
              Save version
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface FasterProps<E> {
  kind: InputKind;
  draft: Draft<E>;
  onMoved: () => void;
}

function SomebodyWasFaster<E>({ kind, draft, onMoved }: FasterProps<E>) {
  const move = useMutation({
    mutationFn: () => fetchNewest(kind, draft.base.id),
    onSuccess: (version) => {
      draft.moveTo(version);
      onMoved();
    },
  });
  return (
    <Alert color="orange" title="A newer version was saved in the meantime" role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          Your edits were made on version {draft.base.version}, which is no longer the newest. They are kept. Put them
          on the newest version, look at them again, then save.
        </Text>
        {move.isError && <Failure error={move.error} doing="find the newest version" />}
        <Button size="xs" variant="light" color="orange" loading={move.isPending} onClick={() => move.mutate()}>
          Put my edits on the newest version
        </Button>
      </Stack>
    </Alert>
  );
}

function Refused({ error }: { error: unknown }) {
  return (
    <Stack gap="xs">
      <Failure error={error} doing="save the version" />
      {error instanceof Refusal && error.issues.length > 0 && <IssueTable issues={error.issues} />}
    </Stack>
  );
}
