import { useMemo } from 'react';
import type { Lightpath, Run, SpectrumUse, Topology } from '~/api/types';
import { LINK_MARGIN, LINK_USE, type LinkScale } from '~/common/palette';
import { useUrlState } from '~/common/useUrlState';
import { useLight } from '~/light/lightApi';
import { linkMargins } from '~/light/linkMargins';

export type LinkColour = 'use' | 'margin';

export interface LinkColours {
  colour: LinkColour;
  choose: (colour: LinkColour) => void;
  figures: Map<string, number> | undefined;
  scale: LinkScale;
}

/** What the colours of the links say of a result: how many channels are lit, or by what margin light arrives. */
export function useLinkColours(
  run: Run,
  lit: boolean,
  topology: Topology | undefined,
  lightpaths: Lightpath[],
  spectrum: SpectrumUse | undefined,
): LinkColours {
  const [chosen, choose] = useUrlState('colour', 'use');
  const byMargin = lit && chosen === 'margin';
  const light = useLight(run.id, byMargin);
  const use = useMemo(() => spectrum && new Map(spectrum.results.map((each) => [each.linkId, each.use])), [spectrum]);
  const margins = useMemo(
    () => (byMargin && topology ? linkMargins(topology, lightpaths, light.loaded) : undefined),
    [byMargin, topology, lightpaths, light.loaded],
  );
  return byMargin
    ? { colour: 'margin', choose, figures: margins, scale: LINK_MARGIN }
    : { colour: 'use', choose, figures: use, scale: LINK_USE };
}
