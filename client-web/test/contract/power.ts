import type { PowerResult } from '~/api/types';

/** What better launch powers bring: one segment that did not arrive before, one that did. */
export const POWER: PowerResult = {
  formatVersion: 1,
  segments: [
    {
      requestId: 'lp-d01',
      role: 'WORKING',
      from: 'Norhaven',
      to: 'Aldmere',
      offsetDb: 0.5,
      marginBeforeDb: -0.4,
      closedFormMarginDb: 0.2,
      marginAfterDb: 0.85,
    },
    {
      requestId: 'lp-d02',
      role: 'WORKING',
      from: 'Norhaven',
      to: 'Birkfell',
      offsetDb: -0.25,
      marginBeforeDb: 3.1,
      closedFormMarginDb: 3,
      marginAfterDb: 2.9,
    },
  ],
  amplifiers: [
    {
      linkId: 'Norhaven-Aldmere',
      from: 'Norhaven',
      element: 'amplifier 1',
      launchBeforeDbm: 0,
      launchDbm: 1.25,
      gainBeforeDb: 16.4,
      gainDb: 17.65,
      attenuatorDb: 0,
    },
  ],
  statistics: {
    segments: 2,
    worstBeforeDb: -0.4,
    worstClosedFormDb: 0.2,
    worstAfterDb: 0.85,
    meanBeforeDb: 1.35,
    meanAfterDb: 1.9,
    infeasibleBefore: 1,
    infeasibleAfter: 0,
    trials: 120,
    timeLimitMet: false,
    seconds: 0.2,
  },
};
