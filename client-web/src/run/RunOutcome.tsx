import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlayerStop } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Run } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';

/** A run that ended without a result: why, and what to do next. */
export function RunOutcome({ run }: { run: Run }) {
  const failed = run.state === 'FAILED';
  return (
    <EmptyState
      icon={failed ? <IconAlertTriangle /> : <IconPlayerStop />}
      title={failed ? 'This run failed' : 'This run was cancelled'}
      action={
        <Button component={Link} to={`/projects/${run.projectId}/runs/new?from=${run.id}`}>
          Change and run again
        </Button>
      }
    >
      {failed ? (run.failureReason ?? 'No reason was given.') : 'It was stopped before it had a result.'}
    </EmptyState>
  );
}
