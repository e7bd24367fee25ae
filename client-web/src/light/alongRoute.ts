import type { LineLight, Route, SegmentQuality } from '~/api/types';

/** The light of one channel behind one element of a route; levels in dBm, ratios in dB within 0.1 nm. */
export interface Stop {
  id: string;
  /** From the start of the route; absent where the result tells no places. */
  km: number | undefined;
  linkId: string;
  element: string;
  powerDbm: number;
  aseDbm: number | undefined;
  nliDbm: number | undefined;
  /** Since the light was last made new: at the source or a regenerator. */
  osnrDb: number | undefined;
  gsnrDb: number | undefined;
}

/** A node of the route where its lines meet. */
export interface Waypoint {
  node: string;
  km: number;
}

export interface Course {
  stops: Stop[];
  waypoints: Waypoint[];
}

/** One link of the route, and the signal that crosses it: from the source or a regenerator to the next one or the end. */
interface Hop {
  linkId: string;
  from: string;
  /** Where the hop starts, from the start of the route. */
  startKm: number;
  lengthKm: number;
  segment: SegmentQuality | undefined;
}

/** What noise has gathered so far, as a share of the signal. */
interface Noise {
  ase: number;
  all: number;
}

const NONE: Noise = { ase: 0, all: 0 };

/**
 * The light of a lightpath element by element. Each line tells its own noise; ROADMs set every channel to its level
 * again, so that the shares of the lines add up until a regenerator.
 */
export function alongRoute(
  route: Route,
  segments: SegmentQuality[],
  lines: LineLight[],
  lengthOf: (linkId: string) => number,
): Course {
  const hops = hopsOf(route, segments, lengthOf);
  const stops: Stop[] = [];
  let gathered = NONE;
  hops.forEach((hop, at) => {
    if (hop.segment !== hops[at - 1]?.segment) gathered = NONE;
    const line = lines.find(({ linkId, from }) => linkId === hop.linkId && from === hop.from);
    const channel = line && hop.segment ? nearest(line.frequenciesThz, hop.segment.frequencyThz) : -1;
    if (!line || channel < 0) return;
    const behind = line.elements.map((element) => stopOf(hop, element, channel, gathered));
    stops.push(...behind.map(({ stop }) => stop));
    gathered = behind.at(-1)?.noise ?? gathered;
  });
  const end = hops.at(-1);
  return {
    stops,
    waypoints: [
      ...hops.map(({ from, startKm }) => ({ node: from, km: startKm })),
      ...(end ? [{ node: route.nodes.at(-1) ?? '', km: end.startKm + end.lengthKm }] : []),
    ],
  };
}

function hopsOf(route: Route, segments: SegmentQuality[], lengthOf: (linkId: string) => number): Hop[] {
  let startKm = 0;
  let at = 0;
  return route.links.map((linkId, index) => {
    const from = route.nodes[index] ?? '';
    if (index > 0 && segments[at]?.to === from && at < segments.length - 1) at++;
    const hop = { linkId, from, startKm, lengthKm: lengthOf(linkId), segment: segments[at] };
    startKm += hop.lengthKm;
    return hop;
  });
}

function stopOf(hop: Hop, element: LineLight['elements'][number], channel: number, before: Noise) {
  const noise = {
    ase: before.ase + shareOf(element.osnrDb01nm[channel]),
    all: before.all + shareOf(element.gsnrDb01nm[channel]),
  };
  const stop: Stop = {
    id: `${hop.startKm} ${element.element}`,
    km: element.atKm == null ? undefined : hop.startKm + element.atKm,
    linkId: hop.linkId,
    element: element.element.split(', ').at(-1) ?? element.element,
    powerDbm: element.powerDbm[channel] ?? 0,
    aseDbm: element.aseDbm[channel] ?? undefined,
    nliDbm: element.nliDbm[channel] ?? undefined,
    osnrDb: ratioOf(noise.ase),
    gsnrDb: ratioOf(noise.all),
  };
  return { stop, noise };
}

const shareOf = (ratioDb: number | null | undefined) => (ratioDb == null ? 0 : 10 ** (-ratioDb / 10));
const ratioOf = (share: number) => (share > 0 ? -10 * Math.log10(share) : undefined);

/** Centres are told to the last digit by both sides, but not always to the same one. */
const SAME_THZ = 0.001;

const nearest = (frequenciesThz: number[], wanted: number) =>
  frequenciesThz.findIndex((each) => Math.abs(each - wanted) < SAME_THZ);
