import { Stack, Table, Title } from '@mantine/core';
import type { Issue, Run } from '~/api/types';
import { IssueTable } from '~/input/IssueTable';
import classes from './ResultTabs.module.css';
import { StartPart } from './StartPart';

const WORDS: Record<string, string> = {
  algorithm: 'Algorithm',
  objective: 'Aim',
  thresholdGbps: 'Threshold, Gb/s',
  lineRateGbps: 'Line rate, Gb/s',
  channels: 'Channels',
  reachKm: 'Reach, km',
  routesPerRequest: 'Routes per request',
  systemMarginDb: 'System margin, dB',
  maxLatencyMs: 'Longest time, ms',
  raman: 'Raman scattering',
  oneWavelength: 'One wavelength end to end',
  grid: 'Grid',
  pairs: 'Where no disjoint pair exists',
  alpha: 'Weight of channels',
  seed: 'Seed',
  timeLimitSeconds: 'Time limit, s',
};

/** What the run was told, and what it warned of. */
export function ParametersPart({ run, warnings }: { run: Run; warnings: Issue[] }) {
  return (
    <Stack className={classes.scroll}>
      {run.parameters.keep && <StartPart run={run} keep={run.parameters.keep} />}
      <Values title="Grooming" values={run.parameters.grooming} />
      <Values title="Light" values={run.parameters.transmission} />
      <Values title="Routing" values={run.parameters.routing} />
      {warnings.length > 0 && <IssueTable issues={warnings} />}
    </Stack>
  );
}

function Values({ title, values }: { title: string; values: object | null | undefined }) {
  if (!values) return null;
  return (
    <div>
      <Title order={3} fz="sm">
        {title}
      </Title>
      <Table aria-label={`${title} parameters`}>
        <Table.Tbody>
          {Object.entries(values).map(([key, value]) => (
            <Table.Tr key={key}>
              <Table.Td w={220}>{WORDS[key] ?? key}</Table.Td>
              <Table.Td>{typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
