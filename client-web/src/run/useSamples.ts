import { useState } from 'react';
import type { Run } from '~/api/types';

export interface Sample {
  best: number;
  bound: number | undefined;
}

type Progress = Run['progress'];

/** The course of the best value and of the bound, as far as this page has seen it. */
export function useSamples(progress: Progress): Sample[] {
  const [seen, setSeen] = useState<{ last?: Progress; samples: Sample[] }>({ samples: [] });
  if (seen.last === progress || progress.bestObjective == null) return seen.samples;
  const samples = [...seen.samples, { best: progress.bestObjective, bound: progress.bound ?? undefined }];
  setSeen({ last: progress, samples });
  return samples;
}
