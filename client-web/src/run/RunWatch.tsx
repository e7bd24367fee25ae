import { Button, Container, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import type { Run } from '~/api/types';
import { figure, percent } from '~/common/format';
import { Failure } from '~/common/Failure';
import { ProgressCurve } from './ProgressCurve';
import { useCancelRun } from './runApi';
import { useSamples } from './useSamples';

const capitalised = (stage: string) => stage.charAt(0).toUpperCase() + stage.slice(1);

/** A run under way: how far it is, what it does, the best found and the bound so far, and Cancel. */
export function RunWatch({ run }: { run: Run }) {
  const cancel = useCancelRun();
  const samples = useSamples(run.progress);
  const { fraction, stage, message, bestObjective, bound, estimatedEnd } = run.progress;
  return (
    <Container size="sm" py="xl" w="100%">
      <Paper withBorder p="lg" radius="md">
        <Stack>
          {cancel.isError && <Failure error={cancel.error} doing="cancel the run" />}
          <Group justify="space-between">
            <Text fw={600}>{run.state === 'QUEUED' ? 'Waiting for a worker' : capitalised(stage)}</Text>
            <Text fw={600}>{percent(fraction)}</Text>
          </Group>
          <Progress
            value={fraction * 100}
            size="lg"
            animated={run.state === 'RUNNING'}
            aria-label={`Progress of ${run.name}`}
          />
          <Text size="sm" c="dimmed" aria-live="polite" mih={22}>
            {message}
            {run.attempt > 1 && ` This is attempt ${run.attempt}: the worker before it was lost.`}
          </Text>
          {bestObjective != null && (
            <Text size="sm">
              Best so far {figure(bestObjective)}
              {bound != null && `, proved that none is below ${figure(bound)}`}
            </Text>
          )}
          <ProgressCurve samples={samples} />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {estimatedEnd ? `Done at about ${new Date(estimatedEnd).toLocaleTimeString('en-GB')}` : ''}
            </Text>
            <Button
              variant="light"
              color="red"
              leftSection={<IconPlayerStop size={16} />}
              disabled={run.cancelRequested}
              loading={cancel.isPending}
              onClick={() => cancel.mutate(run.id)}
            >
              {run.cancelRequested ? 'Cancelling …' : 'Cancel the run'}
            </Button>
          </Group>
        </Stack>
      </Paper>
      <Text size="sm" c="dimmed" ta="center" mt="md">
        You can leave this page: the run goes on, and its result is kept.
      </Text>
    </Container>
  );
}
