import { Alert, Button, FileInput, Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Refusal } from '~/api/problem';
import type { Project, VersionRef } from '~/api/types';
import { counted } from '~/common/format';
import { Failure, messageOf } from '~/common/Failure';
import { saveBlob } from '~/common/saveBlob';
import { FORMATS, importInput, templateOf, type InputKind } from './inputApi';
import { IssueTable } from './IssueTable';

interface Props {
  kind: InputKind;
  title: string;
  hint: string;
  /** The newest version, which the file follows; without it the file starts a new input. */
  base: VersionRef | undefined;
  fits: VersionRef | undefined;
  opened: boolean;
  /** A file that was dropped where the dialog is opened from. */
  dropped: File | null;
  onClose: () => void;
  onBind: (ref: VersionRef) => Promise<Project>;
}

/** Imports a file and moves the project on to it, or lists everything that is wrong with the file. */
export function ImportDialog({ kind, title, hint, base, fits, opened, dropped, onClose, onBind }: Props) {
  const [chosen, setFile] = useState<File | null>(null);
  const file = chosen ?? dropped;
  const [comment, setComment] = useState('');
  const attempt = useMutation({
    mutationFn: async (sent: File) => {
      const imported = await importInput(kind, { file: sent, comment, topology: fits }, base);
      await onBind(imported);
      return imported;
    },
    onSuccess: (imported) => {
      notifications.show({ message: `${title}: version ${imported.version} imported and in use.`, color: 'teal' });
      leave();
    },
  });
  const leave = () => {
    setFile(null);
    setComment('');
    attempt.reset();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file) attempt.mutate(file);
  };
  return (
    <Modal opened={opened} onClose={leave} title={`Import ${title.toLowerCase()}`} size="xl">
      <form onSubmit={submit}>
        <Stack>
          {attempt.isError && <Refused error={attempt.error} file={file} />}
          <FileInput
            label="File"
            description={hint}
            placeholder="Choose a file"
            accept=".xlsx,.xls,.json,.xml,.txt,.n2p,.geojson,.graphml,.csv"
            leftSection={<IconFileSpreadsheet size={16} />}
            required
            clearable
            value={file}
            onChange={(next) => {
              setFile(next);
              attempt.reset();
            }}
          />
          <TextInput
            label="Comment"
            description="For whoever reads the history"
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="subtle" mr="auto" onClick={() => void fetchTemplate(kind)}>
              Get a template to fill in
            </Button>
            <Button variant="default" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" loading={attempt.isPending} disabled={!file}>
              Import
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

async function fetchTemplate(kind: InputKind): Promise<void> {
  try {
    const [format = 'json'] = FORMATS[kind];
    saveBlob(await templateOf(kind, format), `${kind} template.${format}`);
  } catch (error) {
    notifications.show({ color: 'red', title: 'Could not get the template', message: messageOf(error) });
  }
}

function Refused({ error, file }: { error: unknown; file: File | null }) {
  if (!(error instanceof Refusal) || error.issues.length === 0)
    return <Failure error={error} doing="import the file" />;
  return (
    <Stack gap="sm">
      <Alert color="red" variant="light" role="alert" title={`${file?.name ?? 'The file'} was not imported`}>
        {counted(error.issues.length, 'finding')}. Mend the errors in the file, then import it again.
      </Alert>
      <IssueTable issues={error.issues} />
    </Stack>
  );
}
