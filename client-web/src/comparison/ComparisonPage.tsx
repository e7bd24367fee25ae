import { Button, Tabs, Title } from '@mantine/core';
import { IconArrowsDiff, IconPlayerPlay } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import type { Run, RunComparison } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { count } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useUrlState } from '~/common/useUrlState';
import { useOpenProject } from '~/project/ProjectPage';
import { useRuns } from '~/run/runApi';
import { ChangeMap } from './ChangeMap';
import { ChangeTable } from './ChangeTable';
import classes from './ComparisonPage.module.css';
import { useComparison } from './comparisonApi';
import { FigureTable } from './FigureTable';
import { RunPair } from './RunPair';

/** Two results side by side. Which two stands in the address; the newest two, unless it says otherwise. */
export function ComparisonPage() {
  const project = useOpenProject();
  const runs = useRuns(project.id);
  return (
    <Loaded query={runs} doing="load the runs">
      {(all) => <OfRuns projectId={project.id} runs={all.filter((run) => run.state === 'SUCCEEDED')} />}
    </Loaded>
  );
}

function OfRuns({ projectId, runs }: { projectId: string; runs: Run[] }) {
  const [params, setParams] = useSearchParams();
  const [before, after] = pairOf(runs, params.get('before'), params.get('after'));
  if (runs.length < 2) return <TooFew projectId={projectId} />;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Title order={1} fz="h4">
          Compare runs
        </Title>
        <RunPair
          runs={runs}
          before={before}
          after={after}
          onChoose={(first, second) => setParams({ before: first, after: second }, { replace: true })}
        />
      </header>
      <Compared before={before} after={after} />
    </div>
  );
}

/** The two that the address names; what it leaves open is the newest run, and the newest other one of its kind. */
function pairOf(runs: Run[], before: string | null, after: string | null): [string, string] {
  const others = (id: string | undefined) => runs.filter((run) => run.id !== id);
  const isTwin = (run: Run) => others(run.id).some(({ kind }) => kind === run.kind);
  const later = runs.find((run) => run.id === after) ?? others(before ?? '').find(isTwin) ?? runs[0];
  const earlier = others(later?.id).find(({ kind }) => kind === later?.kind) ?? others(later?.id)[0];
  return [before ?? earlier?.id ?? '', later?.id ?? ''];
}

function Compared({ before, after }: { before: string; after: string }) {
  const comparison = useComparison(before, after);
  return (
    <Loaded query={comparison} doing="compare the runs">
      {(loaded) => <Differences comparison={loaded} />}
    </Loaded>
  );
}

function Differences({ comparison }: { comparison: RunComparison }) {
  const [tab, setTab] = useUrlState('part', 'figures');
  const [chosen, choose] = useUrlState('lightpath');
  return (
    <div className={classes.split}>
      <Tabs value={tab} onChange={(next) => next && setTab(next)} keepMounted={false} className={classes.tabs}>
        <Tabs.List>
          <Tabs.Tab value="figures">Figures</Tabs.Tab>
          <Tabs.Tab value="differences">Differences {count(comparison.total)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="figures" className={classes.panel}>
          <FigureTable figures={comparison.figures} />
        </Tabs.Panel>
        <Tabs.Panel value="differences" className={classes.panel}>
          <ChangeTable comparison={comparison} chosen={chosen || undefined} onChoose={choose} />
        </Tabs.Panel>
      </Tabs>
      <div className={classes.map}>
        <ChangeMap comparison={comparison} chosen={chosen || undefined} />
      </div>
    </div>
  );
}

function TooFew({ projectId }: { projectId: string }) {
  return (
    <EmptyState
      icon={<IconArrowsDiff />}
      title="Two results are needed"
      action={
        <Button component={Link} to={`/projects/${projectId}/runs/new`} leftSection={<IconPlayerPlay size={16} />}>
          Start a run
        </Button>
      }
    >
      Change a parameter or an input, run again, and see here what it did to the figures, the routes and the cards.
    </EmptyState>
  );
}
