import { Button, Group, Menu, Text, Title } from '@mantine/core';
import { IconArrowBackUp, IconHistory, IconPlayerPlay, IconWand } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { GroomingDraftView } from '~/api/types';
import { Failure } from '~/common/Failure';
import { ago, counted } from '~/common/format';
import { newKey, useSubmitRun } from '~/run/runApi';
import { useDraftVersions, type useChangeGroomingDraft } from './draftApi';
import classes from './DraftPage.module.css';
import { useUndo } from './useUndo';

interface Props {
  view: GroomingDraftView;
  change: ReturnType<typeof useChangeGroomingDraft>;
}

/** What the draft amounts to; takes steps back, completes it, and makes it the result of a run. */
export function DraftHeader({ view, change }: Props) {
  const { head, statistics, remainingServices, remainingGroomouts, brokenRules } = view;
  const { target, restored } = useUndo(view);
  const save = useSubmitRun();
  const navigate = useNavigate();
  const restore = (version: number) =>
    change.mutate({ kind: 'restore', version }, { onSuccess: (next) => restored(next.head.version, version) });
  const run = () =>
    save.mutate(
      {
        key: newKey(),
        submission: {
          projectId: head.projectId,
          kind: 'PLAN',
          name: head.name,
          parameters: { keep: { draft: { id: head.id, version: head.version } } },
        },
      },
      { onSuccess: ({ id }) => navigate(`/projects/${head.projectId}/runs/${id}`) },
    );
  return (
    <header className={classes.header}>
      <Group justify="space-between">
        <div>
          <Title order={1} fz="h4">
            {head.name}
          </Title>
          <Text size="xs" c="dimmed">
            Version {head.version} · {counted(statistics.lightpaths, 'lightpath')} ·{' '}
            {counted(statistics.groomouts, 'groomout')} · left: {counted(remainingServices.length, 'service')},{' '}
            {counted(remainingGroomouts.length, 'groomout')}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={14} />}
            disabled={target === undefined || change.isPending}
            onClick={() => target !== undefined && restore(target)}
          >
            Undo
          </Button>
          <Versions view={view} onRestore={restore} />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconWand size={14} />}
            loading={change.isPending}
            onClick={() => change.mutate({ kind: 'complete' })}
          >
            Complete
          </Button>
          <Button
            size="xs"
            leftSection={<IconPlayerPlay size={14} />}
            disabled={brokenRules.length > 0}
            loading={save.isPending}
            onClick={run}
            title={brokenRules.length > 0 ? 'A draft that breaks rules cannot become a result' : undefined}
          >
            Save as a run
          </Button>
        </Group>
      </Group>
      {save.isError && <Failure error={save.error} doing="make it a run" />}
    </header>
  );
}

function Versions({ view: { head }, onRestore }: { view: GroomingDraftView; onRestore: (version: number) => void }) {
  const versions = useDraftVersions(head.id, head.version);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconHistory size={14} />}>
          Versions
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflow: 'auto' }}>
        <Menu.Label>Make one the newest again</Menu.Label>
        {(versions.data ?? []).map(({ version, author, createdAt }) => (
          <Menu.Item key={version} disabled={version === head.version} onClick={() => onRestore(version)}>
            Version {version}, {author}, {ago(createdAt)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
