import { Select, Text } from '@mantine/core';
import type { MaterialSummary, MaterialTotals, Run } from '~/api/types';
import { ago, count, counted } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useUrlState } from '~/common/useUrlState';
import { useRuns } from '~/run/runApi';
import { DownloadMenu } from './DownloadMenu';
import { MaterialChanges } from './MaterialChanges';
import { MaterialLines } from './MaterialLines';
import classes from './MaterialsPart.module.css';
import { useMaterialSites, useMaterialSummary } from './materialsApi';
import { SiteView } from './SiteView';
import { power, price } from './words';

const WHOLE = '';

/** What to buy: for the whole network, or for one site with the faces of its racks. */
export function MaterialsPart({ run }: { run: Run }) {
  const summary = useMaterialSummary(run.id);
  return (
    <Loaded query={summary} doing="load the list of materials">
      {(loaded) => <Opened run={run} summary={loaded} />}
    </Loaded>
  );
}

function Opened({ run, summary }: { run: Run; summary: MaterialSummary }) {
  const sites = useMaterialSites(run.id);
  const [name, setName] = useUrlState('site', WHOLE);
  const [from, setFrom] = useUrlState('from');
  const others = useOtherRuns(run);
  const site = sites.loaded.find((each) => each.site === name);
  const options = [
    { value: WHOLE, label: `Whole network, ${counted(summary.sites, 'site')}` },
    ...sites.loaded.map((each) => ({ value: each.site, label: each.site })),
  ];
  return (
    <>
      <div className={classes.top}>
        <Select
          size="xs"
          w={210}
          searchable
          aria-label="Site"
          data={options}
          value={name}
          onChange={(value) => setName(value ?? WHOLE)}
          allowDeselect={false}
        />
        {others.length > 0 && (
          <Select
            size="xs"
            w={200}
            clearable
            placeholder="Compare with a run"
            aria-label="Compare with a run"
            data={others}
            value={from || null}
            onChange={(value) => setFrom(value ?? '')}
          />
        )}
        <DownloadMenu run={run} />
        <Totals totals={site ? site.totals : summary.totals} />
      </div>
      {summary.basis === 'GROOMING' && (
        <Text size="xs" c="dimmed" px="sm" py={4}>
          Made before routing: what adds and drops channels, and regenerators, are not known yet.
        </Text>
      )}
      <div className={classes.body}>
        {from ? (
          <MaterialChanges runId={run.id} from={from} site={name} />
        ) : site ? (
          <SiteView site={site} />
        ) : (
          <MaterialLines lines={summary.lines} />
        )}
      </div>
    </>
  );
}

/** Runs whose list of materials this one can be held against. */
function useOtherRuns(run: Run): { value: string; label: string }[] {
  const runs = useRuns(run.projectId);
  return (runs.data ?? [])
    .filter((each) => each.id !== run.id && each.state === 'SUCCEEDED' && each.kind !== 'TRANSMISSION')
    .map((each) => ({ value: each.id, label: `${each.name}, ${ago(each.submittedAt)}` }));
}

function Totals({ totals }: { totals: MaterialTotals }) {
  return (
    <Text size="sm" className={classes.totals}>
      <b>{count(totals.parts)}</b> parts in <b>{counted(totals.racks, 'rack')}</b> · {power(totals)} · {price(totals)}
    </Text>
  );
}
