import { Container, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import type { Run } from '~/api/types';
import { percent } from '~/common/format';
import { BestSoFar } from './BestSoFar';
import { ProgressCurve } from './ProgressCurve';
import { useSamples } from './useSamples';
import { WatchActions } from './WatchActions';

const capitalised = (stage: string) => stage.charAt(0).toUpperCase() + stage.slice(1);

/** A run under way: how far it is, what it does, the best found and the bound so far, and how to end it. */
export function RunWatch({ run }: { run: Run }) {
  const samples = useSamples(run.progress);
  const { fraction, stage, message, estimatedEnd } = run.progress;
  return (
    <Container size="sm" py="xl" w="100%">
      <Paper withBorder p="lg" radius="md">
        <Stack>
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
          <BestSoFar progress={run.progress} />
          <ProgressCurve samples={samples} />
          <Text size="sm" c="dimmed">
            {estimatedEnd ? `Done at about ${new Date(estimatedEnd).toLocaleTimeString('en-GB')}` : ''}
          </Text>
          <WatchActions run={run} />
        </Stack>
      </Paper>
      <Text size="sm" c="dimmed" ta="center" mt="md">
        You can leave this page: the run goes on, and its result is kept.
      </Text>
    </Container>
  );
}
