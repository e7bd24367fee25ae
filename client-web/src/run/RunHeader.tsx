import { Button, Group, Text, Title } from '@mantine/core';
import { IconAdjustments, IconArrowsDiff, IconPlayerTrackNext, IconRepeat } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import type { Run } from '~/api/types';
import { ago, dateTime, duration } from '~/common/format';
import { Failure } from '~/common/Failure';
import { isFinal, lightsChannels, useRepeatRun } from './runApi';
import classes from './RunHeader.module.css';
import { StateBadge } from './StateBadge';
import { KIND, secondsTaken } from './words';

/** What a run is, what it was made from, and how to do it again. */
export function RunHeader({ run }: { run: Run }) {
  const repeat = useRepeatRun();
  const navigate = useNavigate();
  const runs = `/projects/${run.projectId}/runs`;
  const again = () => repeat.mutate(run.id, { onSuccess: (next) => navigate(`${runs}/${next.id}`) });
  return (
    <header className={classes.header}>
      <Group justify="space-between" wrap="nowrap">
        <div style={{ minWidth: 0 }}>
          <Group gap="xs" wrap="nowrap">
            <Title order={1} fz="h4" textWrap="nowrap">
              {run.name}
            </Title>
            <StateBadge state={run.state} />
          </Group>
          <Text size="xs" c="dimmed" truncate title={dateTime(run.submittedAt)}>
            {KIND[run.kind]} of network v{run.inputs.topology.version} and traffic v{run.inputs.trafficMatrix.version} ·{' '}
            {run.submittedBy}, {ago(run.submittedAt)}
            {took(run)}
          </Text>
        </div>
        {isFinal(run) && (
          <Group gap="xs" wrap="nowrap">
            {run.state === 'SUCCEEDED' && (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconArrowsDiff size={14} />}
                component={Link}
                to={`/projects/${run.projectId}/compare?after=${run.id}`}
              >
                Compare
              </Button>
            )}
            {run.state === 'SUCCEEDED' && lightsChannels(run) && (
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPlayerTrackNext size={14} />}
                component={Link}
                to={`${runs}/new?goOn=${run.id}`}
              >
                Go on
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconAdjustments size={14} />}
              component={Link}
              to={`${runs}/new?from=${run.id}`}
            >
              Change and run
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRepeat size={14} />}
              loading={repeat.isPending}
              onClick={again}
            >
              Repeat
            </Button>
          </Group>
        )}
      </Group>
      {repeat.isError && <Failure error={repeat.error} doing="repeat the run" />}
    </header>
  );
}

function took(run: Run): string {
  const seconds = secondsTaken(run);
  return seconds === undefined ? '' : ` · took ${duration(seconds)}`;
}
