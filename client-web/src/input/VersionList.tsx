import { Badge, Button, Group, Menu, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Refusal } from '~/api/problem';
import type { InputVersion, Project, VersionRef } from '~/api/types';
import { ago, dateTime } from '~/common/format';
import { Failure, messageOf } from '~/common/Failure';
import { Loaded } from '~/common/Loaded';
import { saveBlob } from '~/common/saveBlob';
import { exportVersion, FORMATS, restoreVersion, useVersions, type InputFormat, type InputKind } from './inputApi';
import { IssueTable } from './IssueTable';
import { VersionDiff } from './VersionDiff';
import classes from './VersionList.module.css';

interface Props {
  kind: InputKind;
  bound: VersionRef;
  onBind: (ref: VersionRef) => Promise<Project>;
}

/** The history of an input, newest first: who changed it, why, and which version the project works on. */
export function VersionList({ kind, bound, onBind }: Props) {
  const versions = useVersions(kind, bound.id);
  const [compared, setCompared] = useState<number>();
  const restore = useMutation({
    mutationFn: async ({ old, newest }: { old: number; newest: number }) => {
      const made = await restoreVersion(kind, { id: bound.id, version: old }, newest);
      await onBind(made);
      return { old, made };
    },
    onSuccess: ({ old, made }) =>
      notifications.show({ message: `Version ${old} is back as version ${made.version}, in use.`, color: 'teal' }),
  });
  const bind = useMutation({ mutationFn: (version: number) => onBind({ id: bound.id, version }) });
  return (
    <Loaded query={versions} doing="load the versions">
      {(list) => (
        <Stack gap="xs">
          {bind.isError && <Misfit error={bind.error} />}
          {restore.isError && <Failure error={restore.error} doing="restore this version" />}
          <ol className={classes.list} aria-label="versions">
            {list.map((version) => (
              <li key={version.version} className={classes.item}>
                <Entry
                  kind={kind}
                  inputId={bound.id}
                  version={version}
                  inUse={version.version === bound.version}
                  isFirst={version.version === 1}
                  isNewest={version === list[0]}
                  onUse={() => bind.mutate(version.version)}
                  onRestore={() => restore.mutate({ old: version.version, newest: list[0]?.version ?? 0 })}
                  onCompare={() => setCompared(version.version)}
                />
              </li>
            ))}
          </ol>
          {compared !== undefined && (
            <VersionDiff kind={kind} id={bound.id} version={compared} onClose={() => setCompared(undefined)} />
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function Misfit({ error }: { error: unknown }) {
  return (
    <>
      <Failure error={error} doing="use this version" />
      {error instanceof Refusal && error.issues.length > 0 && <IssueTable issues={error.issues} />}
    </>
  );
}

interface EntryProps {
  kind: InputKind;
  inputId: string;
  version: InputVersion;
  inUse: boolean;
  isFirst: boolean;
  isNewest: boolean;
  onUse: () => void;
  onRestore: () => void;
  onCompare: () => void;
}

function Entry(props: EntryProps) {
  const { kind, inputId, version, inUse, isFirst, isNewest, onUse, onRestore, onCompare } = props;
  const ref = { id: inputId, version: version.version };
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Text fw={600} size="sm">
            Version {version.version}
          </Text>
          {inUse && (
            <Badge size="sm" tt="none">
              in use
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {version.summary}
          </Text>
        </Group>
        <Text size="sm">{version.comment || 'No comment'}</Text>
        <Text size="xs" c="dimmed" title={dateTime(version.createdAt)}>
          {version.author}, {ago(version.createdAt)}
        </Text>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" color="gray" size="compact-sm" aria-label={`Actions of version ${version.version}`}>
            <IconDots size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={inUse} onClick={onUse}>
            Use this version
          </Menu.Item>
          <Menu.Item disabled={isFirst} onClick={onCompare}>
            What changed
          </Menu.Item>
          <Menu.Item disabled={isNewest} onClick={onRestore}>
            Restore as a new version
          </Menu.Item>
          {FORMATS[kind].map((format) => (
            <Menu.Item key={format} onClick={() => void download(kind, ref, format)}>
              Export as {format === 'xlsx' ? 'workbook' : 'JSON'}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

async function download(kind: InputKind, ref: VersionRef, format: InputFormat): Promise<void> {
  try {
    saveBlob(await exportVersion(kind, ref, format), `${kind}-v${ref.version}.${format}`);
  } catch (error) {
    notifications.show({ color: 'red', title: 'Could not export', message: messageOf(error) });
  }
}
