import { useMemo } from 'react';
import type { Run, RunResultSummary } from '~/api/types';
import { Loaded } from '~/common/Loaded';
import { selectedId, useSelection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { useContent } from '~/input/inputApi';
import { LightProfile } from '~/light/LightProfile';
import { LazyMap } from '~/map/LazyMap';
import { Headline } from './Headline';
import { LightpathPanel } from './LightpathPanel';
import { LinkColourChoice } from './LinkColourChoice';
import { ResultTabs } from './ResultTabs';
import classes from './ResultView.module.css';
import { useLightpaths, useSpectrum, useSummary } from './resultApi';
import { useFailure } from './useFailure';
import { useLinkColours } from './useLinkColours';

/** The result of a run: headline figures above, parts on the left, the map with the selected lightpath on the right. */
export function ResultView({ run }: { run: Run }) {
  const summary = useSummary(run.id);
  return (
    <Loaded query={summary} doing="load the result">
      {(loaded) => <Opened run={run} summary={loaded} />}
    </Loaded>
  );
}

function Opened({ run, summary }: { run: Run; summary: RunResultSummary }) {
  const routed = summary.parts.includes('routing');
  const [selection, select] = useSelection();
  const topology = useContent('topologies', run.inputs.topology);
  const spectrum = useSpectrum(routed ? run.id : undefined);
  const lightpaths = useLightpaths(run.id, routed);
  const lit = summary.transmission != null;
  const colours = useLinkColours(run, lit, topology.data?.content, lightpaths.loaded, spectrum.data);
  const chosen = lightpaths.loaded.find((each) => each.requestId === selectedId(selection, 'lightpath'));
  const { restoration } = useFailure(chosen);
  const routes = useMemo(() => chosen && { ...chosen, restoration: restoration?.route }, [chosen, restoration]);
  const [profile, setProfile] = useUrlState('profile');
  const role = profile === 'protection' ? 'PROTECTION' : 'WORKING';
  return (
    <div className={classes.page}>
      <Headline summary={summary} />
      <div className={classes.split}>
        <div className={classes.parts}>
          <ResultTabs
            run={run}
            summary={summary}
            lightpaths={lightpaths}
            spectrum={spectrum.data}
            selection={selection}
            select={select}
          />
        </div>
        <div className={classes.map}>
          <Loaded query={topology} doing="load the network">
            {({ content }) => (
              <LazyMap
                topology={content}
                use={colours.figures}
                scale={colours.scale}
                selection={selection}
                onClick={({ picked }) => select(picked)}
                routes={routes}
              />
            )}
          </Loaded>
          {lit && !chosen && <LinkColourChoice colours={colours} />}
          {chosen && (
            <LightpathPanel
              run={run}
              lightpath={chosen}
              others={lightpaths.loaded}
              select={select}
              onProfile={summary.transmission && profile === '' ? () => setProfile('working') : undefined}
            />
          )}
        </div>
      </div>
      {chosen && summary.transmission && profile !== '' && topology.data && (
        <LightProfile
          run={run}
          lightpath={chosen}
          topology={topology.data.content}
          role={role}
          onRole={(next) => setProfile(next.toLowerCase())}
          onClose={() => setProfile('')}
        />
      )}
    </div>
  );
}
