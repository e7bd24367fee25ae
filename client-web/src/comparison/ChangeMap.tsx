import { useMemo } from 'react';
import type { RunComparison, SpectrumUse } from '~/api/types';
import { Loaded } from '~/common/Loaded';
import { USE_CHANGE } from '~/common/palette';
import { useContent } from '~/input/inputApi';
import { LazyMap } from '~/map/LazyMap';
import { lightsChannels } from '~/run/runApi';
import { useLightpaths, useSpectrum } from '~/result/resultApi';

interface Props {
  comparison: RunComparison;
  chosen: string | undefined;
}

/** The network of the later run, each link by how much more or less of it is lit; or the chosen lightpath's routes. */
export function ChangeMap({ comparison: { before, after }, chosen }: Props) {
  const routed = lightsChannels(before) && lightsChannels(after);
  const topology = useContent('topologies', after.inputs.topology);
  const old = useSpectrum(routed ? before.id : undefined);
  const now = useSpectrum(routed ? after.id : undefined);
  const lightpaths = useLightpaths(after.id, chosen !== undefined && lightsChannels(after));
  const change = useMemo(() => old.data && now.data && changeOfUse(old.data, now.data), [old.data, now.data]);
  return (
    <Loaded query={topology} doing="load the network">
      {({ content }) => (
        <LazyMap
          topology={content}
          use={change}
          scale={USE_CHANGE}
          routes={lightpaths.loaded.find(({ requestId }) => requestId === chosen)}
          onClick={() => {}}
        />
      )}
    </Loaded>
  );
}

/** How much the lit share of each link grew. */
function changeOfUse(before: SpectrumUse, after: SpectrumUse): Map<string, number> {
  const old = new Map(before.results.map(({ linkId, use }) => [linkId, use]));
  return new Map(after.results.map(({ linkId, use }) => [linkId, use - (old.get(linkId) ?? 0)]));
}
