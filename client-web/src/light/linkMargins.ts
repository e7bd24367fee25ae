import type { Lightpath, LightpathQuality, Topology } from '~/api/types';
import { NO_LIGHT } from '~/common/palette';

/** The least margin of the light that crosses each link; what no light crosses is told too. */
export function linkMargins(
  topology: Topology,
  lightpaths: Lightpath[],
  qualities: LightpathQuality[],
): Map<string, number> {
  const margins = new Map(topology.links.map(({ id }) => [id, NO_LIGHT]));
  const routes = new Map(lightpaths.map((lightpath) => [lightpath.requestId, lightpath]));
  for (const { requestId, segments } of qualities) {
    for (const { role, from, to, marginDb } of segments) {
      const lightpath = routes.get(requestId);
      const route = role === 'PROTECTION' ? lightpath?.protection : lightpath?.working;
      for (const link of route ? between(route, from, to) : []) {
        margins.set(link, Math.min(margins.get(link) ?? NO_LIGHT, marginDb));
      }
    }
  }
  return margins;
}

/** The links of a route from one of its nodes on to another; none where it does not go that way. */
function between({ nodes, links }: Lightpath['working'], from: string, to: string): string[] {
  const start = nodes.indexOf(from);
  const end = nodes.indexOf(to);
  return start < 0 || end < start ? [] : links.slice(start, end);
}
