import type { Demand } from '~/api/types';

/** The words of the files, as a planner says them. */
export const PROTECTION: Record<Demand['protection'], string> = {
  NoProtection: 'none',
  '1+1_LinkDisjoint': '1+1 link-disjoint',
  '1+1_NodeDisjoint': '1+1 node-disjoint',
  '1+1_SrlgDisjoint': '1+1 SRLG-disjoint',
};

export const RESTORATION: Record<Demand['restoration'], string> = {
  None: 'none',
  JointSame: 'single failures',
  AdvJointSame: 'single and double failures',
};

/** Words as the options of a select. */
export const optionsOf = <V extends string>(words: Record<V, string>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value, label }));
