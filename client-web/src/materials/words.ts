import { count, decimal } from '~/common/format';
import type { SiteMaterials } from '~/api/types';

/** Power as a planner of rooms says it. */
export const power = (watt: number) => (watt >= 10_000 ? `${decimal(watt / 1000)} kW` : `${count(watt)} W`);

/** A price in the catalogue's currency, which is the planner's own. */
export const price = (amount: number) => `price ${count(amount)}`;

export const SITE_TYPE: Record<SiteMaterials['type'], string> = {
  ROADM: 'Channels are switched, added or dropped here',
  AMPLIFIER_NODE: 'A node where light is only amplified',
  AMPLIFIER_HUT: 'A hut on a link where light is amplified',
};
