import { Button, Group, Tooltip } from '@mantine/core';
import { IconCircleCheck, IconPlayerStop } from '@tabler/icons-react';
import type { Run } from '~/api/types';
import { Failure } from '~/common/Failure';
import { searches, useCancelRun, useFinishRun } from './runApi';

/** How to end a run before its time: with the best that it has found, or with nothing. */
export function WatchActions({ run }: { run: Run }) {
  const finish = useFinishRun();
  const cancel = useCancelRun();
  return (
    <>
      {finish.isError && <Failure error={finish.error} doing="take the best so far" />}
      {cancel.isError && <Failure error={cancel.error} doing="cancel the run" />}
      <Group justify="flex-end">
        {run.state === 'RUNNING' && searches(run) && (
          <Tooltip label="Ends the search here; the best plan found so far becomes the result." openDelay={400}>
            <Button
              variant="light"
              leftSection={<IconCircleCheck size={16} />}
              disabled={run.finishRequested || run.cancelRequested}
              loading={finish.isPending}
              onClick={() => finish.mutate(run.id)}
            >
              {run.finishRequested ? 'Ending the search …' : 'Take best so far'}
            </Button>
          </Tooltip>
        )}
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
    </>
  );
}
