import type {
  Lightpath,
  LightpathQuality,
  LineLight,
  Link,
  Route,
  SegmentQuality,
  TransmissionResult,
} from '~/api/types';

const FIRST_THZ = 191.35;
const STEP_THZ = 0.05;
const ASKED_DB = 15.5;

/** Light that fades with distance: enough of a judgement for the screens to show, in the shape that the server stores. */
export function lightOf(lightpaths: Lightpath[]): TransmissionResult {
  const judged = lightpaths.map(qualityOf).sort((one, other) => one.marginDb - other.marginDb);
  const segments = judged.flatMap((each) => each.segments);
  const margins = segments.map(({ marginDb }) => marginDb);
  const [least, most] = [Math.floor(Math.min(...margins)), Math.floor(Math.max(...margins))];
  return {
    formatVersion: 1,
    lightpaths: judged,
    lineDesign: [
      {
        linkId: 'Norhaven-Aldmere',
        from: 'Norhaven',
        element: 'amplifier 1',
        choice: 'medium gain',
        reason: 'Its gain range holds the 16.4 dB of the span before it at the least noise.',
      },
    ],
    statistics: {
      segments: segments.length,
      infeasible: segments.filter(({ failures }) => failures.length > 0).length,
      lightpaths: judged.length,
      infeasibleLightpaths: judged.filter(({ failures }) => failures.length > 0).length,
      worstMarginDb: Math.min(...margins),
      meanMarginDb: margins.reduce((sum, each) => sum + each, 0) / margins.length,
      histogram: Array.from({ length: most - least + 1 }, (_, at) => ({
        fromDb: least + at,
        segments: margins.filter((each) => Math.floor(each) === least + at).length,
      })),
      amplifiers: 42,
      seconds: 0.1,
    },
  };
}

function qualityOf({ requestId, source, destination, working, protection }: Lightpath): LightpathQuality {
  const segments = [
    segmentOf(requestId, 'WORKING', working),
    ...(protection ? [segmentOf(requestId, 'PROTECTION', protection)] : []),
  ];
  const worst = segments.reduce((one, other) => (one.marginDb < other.marginDb ? one : other));
  return {
    requestId,
    source,
    destination,
    rateGbps: 100,
    mode: '100G DP-QPSK',
    gsnrDb01nm: worst.gsnrDb01nm,
    marginDb: worst.marginDb,
    latencyMs: working.lengthKm / 204,
    failures: worst.failures,
    verdict: worst.marginDb < 0 ? 'Too little signal over noise.' : 'Arrives.',
    segments,
  };
}

function segmentOf(requestId: string, role: SegmentQuality['role'], route: Route): SegmentQuality {
  const gsnr = 29 - 10 * Math.log10(route.lengthKm / 80);
  const marginDb = gsnr - ASKED_DB - 2;
  return {
    requestId,
    role,
    from: route.nodes[0] ?? '',
    to: route.nodes.at(-1) ?? '',
    frequencyThz: FIRST_THZ + STEP_THZ * (route.segments[0]?.channel ?? 1),
    mode: '100G DP-QPSK',
    gsnrDb01nm: gsnr,
    typicalGsnrDb01nm: gsnr - 0.3,
    fullLoadGsnrDb01nm: gsnr - 0.6,
    worstGsnrDb01nm: gsnr - 0.8,
    osnrDb01nm: gsnr + 1.5,
    requiredGsnrDb01nm: ASKED_DB,
    penaltyDb: 0,
    marginDb,
    dispersionPsPerNm: route.lengthKm * 16.7,
    pmdPs: 1.2,
    pdlDb: 1,
    latencyMs: route.lengthKm / 204,
    receivedPowerDbm: -8,
    weakestLink: route.links[0] ?? '',
    limitedBy: 'noise of the amplifiers',
    failures: marginDb < 0 ? ['GSNR'] : [],
  };
}

/** The light of a link in both directions: a booster, two spans, and an amplifier behind each. */
export function linesOf({ id, source, destination, lengthKm }: Link): LineLight[] {
  const frequenciesThz = Array.from({ length: 80 }, (_, at) => FIRST_THZ + STEP_THZ * (at + 1));
  const all = (value: number | null) => frequenciesThz.map(() => value) as number[];
  const behind = (from: string, element: string, atKm: number, level: number, ratio: number | null) => ({
    element: `${id} from ${from}, ${element}`,
    atKm,
    powerDbm: all(level),
    aseDbm: all(ratio === null ? null : level - ratio),
    nliDbm: all(ratio === null ? null : level - ratio - 3),
    osnrDb01nm: all(ratio),
    gsnrDb01nm: all(ratio === null ? null : ratio - 1),
    dispersionPsPerNm: all(16.7 * atKm),
    pmdPs: all(0.04 * Math.sqrt(atKm)),
  });
  const line = (from: string, to: string): LineLight => ({
    linkId: id,
    from,
    to,
    frequenciesThz,
    elements: [
      behind(from, 'booster', 0, 0, null),
      behind(from, 'span 1', lengthKm / 2, -16, null),
      behind(from, 'in-line amplifier 1', lengthKm / 2, 0, 33),
      behind(from, 'span 2', lengthKm, -16, 33),
      behind(from, 'pre-amplifier', lengthKm, 0, 30),
    ],
  });
  return [line(source, destination), line(destination, source)];
}
