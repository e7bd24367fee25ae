import { Button } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import type { Project } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { useOpenProject } from '~/project/ProjectPage';
import { formOf } from './runForm';
import { useRuns } from './runApi';
import { RunFormView } from './RunFormView';
import { DEFAULTS } from './runFields';

/** The form that starts a run, empty or filled like an earlier one (`?from=`). */
export function NewRunPage() {
  const project = useOpenProject();
  const [params] = useSearchParams();
  const runs = useRuns(project.id);
  if (!project.topology || !project.trafficMatrix) return <Unready project={project} />;
  return (
    <Loaded query={runs} doing="load the earlier runs">
      {(earlier) => {
        const model = earlier.find((run) => run.id === params.get('from'));
        const initial = model ? formOf(model) : { ...DEFAULTS, name: `Plan ${earlier.length + 1}` };
        return <RunFormView project={project} initial={initial} earlier={earlier} />;
      }}
    </Loaded>
  );
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
