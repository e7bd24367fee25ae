import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconUpload } from '@tabler/icons-react';
import type { Project, VersionRef } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { ImportDialog } from './ImportDialog';
import type { InputKind } from './inputApi';
import { useInput } from './inputApi';
import classes from './InputCard.module.css';
import { useFileDrop } from './useFileDrop';
import { VersionList } from './VersionList';

interface Props {
  kind: InputKind;
  title: string;
  hint: string;
  bound: VersionRef | undefined;
  /** The network that traffic has to fit. */
  fits?: VersionRef | undefined;
  /** What holds while there is none; absent where there must be one. */
  optional?: string;
  onBind: (ref: VersionRef) => Promise<Project>;
}

/** One input of the project: which version it works on, the others, and import. */
export function InputCard({ kind, title, hint, bound, fits, optional, onBind }: Props) {
  const [importing, { open, close }] = useDisclosure();
  const { dropped, over, target, forget } = useFileDrop(open);
  const input = useInput(kind, bound?.id);
  return (
    <Paper
      withBorder
      p="md"
      radius="md"
      component="section"
      aria-label={title}
      className={classes.card}
      data-over={over || undefined}
      {...target}
    >
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Title order={2} fz="h4">
            {title}
          </Title>
          {input.data && (
            <Text size="sm" c="dimmed" truncate>
              {input.data.name}
            </Text>
          )}
        </div>
        <Button size="xs" variant="light" leftSection={<IconUpload size={16} />} onClick={open}>
          {bound ? 'Import a version' : `Import ${title.toLowerCase()}`}
        </Button>
      </Group>
      {bound ? (
        <VersionList kind={kind} bound={bound} onBind={onBind} />
      ) : (
        <EmptyState icon={<IconFileImport />} title={`No ${title.toLowerCase()} yet`}>
          {hint}{' '}
          {optional ??
            'Choose a file or drop it here: every fault is listed with its place, and nothing is imported by halves.'}
        </EmptyState>
      )}
      <ImportDialog
        kind={kind}
        title={title}
        hint={hint}
        base={input.data && { id: input.data.id, version: input.data.latestVersion }}
        fits={fits}
        opened={importing}
        dropped={dropped}
        onClose={() => {
          forget();
          close();
        }}
        onBind={onBind}
      />
    </Paper>
  );
}
