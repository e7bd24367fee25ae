import { Badge, Tabs } from '@mantine/core';
import type { Run, RunResultSummary, SpectrumUse } from '~/api/types';
import { count } from '~/common/format';
import type { Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { LightPart } from '~/light/LightPart';
import { MaterialsPart } from '~/materials/MaterialsPart';
import { PowerPart } from '~/power/PowerPart';
import { GroomingPart } from './GroomingPart';
import { LightpathTable } from './LightpathTable';
import { ParametersPart } from './ParametersPart';
import type { Lightpaths } from './resultApi';
import classes from './ResultTabs.module.css';
import { SpectrumPart } from './SpectrumPart';
import { UnservedPart } from './UnservedPart';

interface Props {
  run: Run;
  summary: RunResultSummary;
  lightpaths: Lightpaths;
  spectrum: SpectrumUse | undefined;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** The parts of a result. Which one is open stands in the address. */
export function ResultTabs({ run, summary, lightpaths, spectrum, selection, select }: Props) {
  const routed = summary.parts.includes('routing');
  const groomed = summary.parts.includes('grooming');
  const bought = summary.parts.includes('materials');
  const there = [
    routed && 'lightpaths',
    routed && 'spectrum',
    summary.transmission && 'light',
    summary.power && 'powers',
    groomed && 'grooming',
    bought && 'materials',
    (routed || groomed) && 'unserved',
    'parameters',
  ].filter((part) => typeof part === 'string');
  const [wanted, setTab] = useUrlState('part', there[0]);
  // An address may come from a run of another kind.
  const tab = there.includes(wanted) ? wanted : (there[0] ?? 'parameters');
  return (
    <Tabs value={tab} onChange={(next) => next && setTab(next)} className={classes.tabs} keepMounted={false}>
      <Tabs.List className={classes.list}>
        {routed && <Tabs.Tab value="lightpaths">Lightpaths</Tabs.Tab>}
        {routed && <Tabs.Tab value="spectrum">Spectrum</Tabs.Tab>}
        {summary.transmission && (
          <Tabs.Tab value="light" rightSection={amiss(summary.transmission.infeasibleLightpaths)}>
            Light
          </Tabs.Tab>
        )}
        {summary.power && <Tabs.Tab value="powers">Powers</Tabs.Tab>}
        {groomed && <Tabs.Tab value="grooming">Grooming</Tabs.Tab>}
        {bought && <Tabs.Tab value="materials">Materials</Tabs.Tab>}
        {(routed || groomed) && (
          <Tabs.Tab value="unserved" rightSection={amiss(summary.routing?.unserved ?? 0)}>
            Unserved
          </Tabs.Tab>
        )}
        <Tabs.Tab value="parameters">Parameters</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="lightpaths" className={classes.panel}>
        <LightpathTable lightpaths={lightpaths} selection={selection} select={select} />
      </Tabs.Panel>
      <Tabs.Panel value="spectrum" className={classes.panel}>
        <SpectrumPart spectrum={spectrum} lightpaths={lightpaths.loaded} selection={selection} select={select} />
      </Tabs.Panel>
      <Tabs.Panel value="grooming" className={classes.panel}>
        <GroomingPart runId={run.id} select={select} />
      </Tabs.Panel>
      {summary.transmission && (
        <Tabs.Panel value="light" className={classes.panel}>
          <LightPart runId={run.id} statistics={summary.transmission} selection={selection} select={select} />
        </Tabs.Panel>
      )}
      {summary.power && (
        <Tabs.Panel value="powers" className={classes.panel}>
          <PowerPart runId={run.id} statistics={summary.power} selection={selection} select={select} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="materials" className={classes.panel}>
        <MaterialsPart run={run} />
      </Tabs.Panel>
      <Tabs.Panel value="unserved" className={classes.panel}>
        <UnservedPart runId={run.id} summary={summary} />
      </Tabs.Panel>
      <Tabs.Panel value="parameters" className={classes.panel}>
        <ParametersPart run={run} warnings={summary.warnings} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** How many of something are amiss; nothing, not even room for it, when none are. */
const amiss = (number: number) =>
  number > 0 ? (
    <Badge size="xs" color="orange">
      {count(number)}
    </Badge>
  ) : undefined;
