import { useMemo } from 'react';
import type { Run } from '~/api/types';
import { useUrlState } from '~/common/useUrlState';
import { useSpectrum } from '~/result/resultApi';
import { lightsChannels, useRuns } from '~/run/runApi';

/** No run, or the id of the one whose result colours the links. */
export const NO_RUN = 'none';

export interface LinkUseSource {
  /** Runs that have lit channels, newest first. */
  runs: Run[];
  shown: Run | undefined;
  show: (runId: string) => void;
  /** Share of lit channels by link, once known. */
  use: Map<string, number> | undefined;
}

/** The use of links by the newest result, or by the one named in the address. */
export function useLinkUse(projectId: string): LinkUseSource {
  const [wanted, show] = useUrlState('use');
  const all = useRuns(projectId);
  const runs = (all.data ?? []).filter((run) => run.state === 'SUCCEEDED' && lightsChannels(run));
  const shown = wanted === NO_RUN ? undefined : (runs.find((run) => run.id === wanted) ?? runs[0]);
  const spectrum = useSpectrum(shown?.id);
  const use = useMemo(
    () => spectrum.data && new Map(spectrum.data.results.map((each) => [each.linkId, each.use])),
    [spectrum.data],
  );
  return { runs, shown, show, use: shown && use };
}
