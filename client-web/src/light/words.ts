import type { SegmentQuality } from '~/api/types';

type Limit = SegmentQuality['failures'][number];

/** What can keep a signal from being received. */
export const LIMIT: Record<Limit, string> = {
  GSNR: 'GSNR',
  DISPERSION: 'chromatic dispersion',
  PMD: 'PMD',
  PDL: 'PDL',
  RECEIVED_POWER: 'received power',
  LATENCY: 'latency',
};

/** "arrives", or which limits are broken. */
export const outcome = (failures: Limit[]) =>
  failures.length === 0 ? 'arrives' : `fails: ${failures.map((limit) => LIMIT[limit]).join(', ')}`;
