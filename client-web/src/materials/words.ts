import { count, counted, decimal } from '~/common/format';
import type { MaterialTotals, SiteMaterials } from '~/api/types';

/** Power as a planner of rooms says it, with the parts of which the catalogue has none. */
export function power({ parts, powerWatt, partsWithoutPower: without }: MaterialTotals): string {
  if (without === parts) return 'no power draw in the catalogue';
  const drawn = powerWatt >= 10_000 ? `${decimal(powerWatt / 1000)} kW` : `${count(powerWatt)} W`;
  return without > 0 ? `${drawn} (${counted(without, 'part')} without a figure)` : drawn;
}

/** The price in the catalogue's currency, which is the planner's own, with the parts that have none. */
export function price({ parts, price: amount, partsWithoutPrice: without }: MaterialTotals): string {
  if (without === parts) return 'no prices in the catalogue';
  return without > 0 ? `price ${count(amount)} (${counted(without, 'part')} without)` : `price ${count(amount)}`;
}

export const SITE_TYPE: Record<SiteMaterials['type'], string> = {
  ROADM: 'Channels are switched, added or dropped here',
  AMPLIFIER_NODE: 'A node where light is only amplified',
  AMPLIFIER_HUT: 'A hut on a link where light is amplified',
};
