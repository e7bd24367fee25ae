import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import type { Project, Run } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { useOpenProject } from '~/project/ProjectPage';
import { continuationOf, formOf } from './runForm';
import { useRuns } from './runApi';
import { RunFormView } from './RunFormView';
import { DEFAULTS, type RunForm } from './runFields';

/** The form that starts a run, empty, filled like an earlier one (`?from=`) or going on from its routing (`?goOn=`). */
export function NewRunPage() {
  const project = useOpenProject();
  const [params] = useSearchParams();
  const runs = useRuns(project.id);
  if (!project.topology || !project.trafficMatrix) return <Unready project={project} />;
  return (
    <Loaded query={runs} doing="load the earlier runs">
      {(earlier) => {
        return <RunFormView project={project} initial={initialForm(earlier, params)} earlier={earlier} />;
      }}
    </Loaded>
  );
}

function initialForm(earlier: Run[], params: URLSearchParams): RunForm {
  const named = (key: string) => earlier.find((run) => run.id === params.get(key));
  const model = named('from');
  const routed = named('goOn');
  if (routed) return continuationOf(routed);
  return model ? formOf(model) : { ...DEFAULTS, name: `Plan ${earlier.length + 1}` };
}

function Unready({ project }: { project: Project }) {
  const missing = [!project.topology && 'a network', !project.trafficMatrix && 'traffic'].filter(Boolean).join(' and ');
  return (
    <EmptyState
      icon={<IconStack2 />}
      title={`A run needs ${missing} first`}
      action={
        <Button component={Link} to={`/projects/${project.id}/inputs`}>
          Import {missing}
        </Button>
      }
    >
      The plan is made from the network and the traffic of the project. Import what is missing, then come back.
    </EmptyState>
  );
}
