import type { Lightpath, Route } from '~/api/types';

/** A channel lit on a link, and what for. */
export interface Lit {
  lightpath: Lightpath;
  role: 'working' | 'protection';
}

/** The channel, or slot, of each link that a route crosses, in order. */
export function channelsAlong(route: Route): { link: string; channel: string }[] {
  let segment = 0;
  return route.links.map((link, at) => {
    const channel = channelName(route.segments[segment]);
    const arrivesAt = route.nodes[at + 1];
    if (route.segments[segment]?.to === arrivesAt && segment < route.segments.length - 1) segment++;
    return { link, channel };
  });
}

/** "12" on the fixed grid, "n −12, m 3" on the flexible one. */
export function channelName(segment: Route['segments'][number] | undefined): string {
  if (segment?.channel != null) return String(segment.channel);
  return segment?.slot ? `n ${segment.slot.n}, m ${segment.slot.m}` : '';
}

/** The channels of a route, each once: "7" or "7, 12" when it changes at a regenerator. */
export const channelList = (route: Route | null | undefined) =>
  route ? [...new Set(route.segments.map(channelName))].join(', ') : '';

/** Who lights which channel on which link. */
export function litChannels(lightpaths: Lightpath[]): Map<string, Map<string, Lit>> {
  const links = new Map<string, Map<string, Lit>>();
  const light = (lightpath: Lightpath, role: Lit['role'], route: Route) => {
    for (const { link, channel } of channelsAlong(route)) {
      const channels = links.get(link) ?? new Map<string, Lit>();
      links.set(link, channels.set(channel, { lightpath, role }));
    }
  };
  for (const lightpath of lightpaths) {
    light(lightpath, 'working', lightpath.working);
    if (lightpath.protection) light(lightpath, 'protection', lightpath.protection);
  }
  return links;
}

/** Whether a lightpath's working or protection route crosses a link. */
export const crosses = ({ working, protection }: Lightpath, link: string) =>
  working.links.includes(link) || (protection?.links.includes(link) ?? false);

/** Whether either route touches a node. */
export const touches = ({ working, protection }: Lightpath, node: string) =>
  working.nodes.includes(node) || (protection?.nodes.includes(node) ?? false);
