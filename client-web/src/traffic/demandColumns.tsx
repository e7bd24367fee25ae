import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { Demand } from '~/api/types';
import { asked } from './demandEdits';
import { PROTECTION, RESTORATION } from './words';

const demand = createColumnHelper<Demand>();

export const serviceCount = ({ services }: Demand) => (services ?? []).reduce((sum, group) => sum + group.quantity, 0);

export const demandColumns = [
  demand.accessor('id', { header: 'Demand', size: 90 }),
  demand.accessor('source', { header: 'From', size: 150 }),
  demand.accessor('destination', { header: 'To', size: 150 }),
  demand.accessor(({ protection }) => PROTECTION[protection], { id: 'protection', header: 'Protection', size: 150 }),
  demand.accessor(({ restoration }) => RESTORATION[restoration], {
    id: 'restoration',
    header: 'Restoration',
    size: 150,
  }),
  demand.accessor(serviceCount, { id: 'count', header: 'Services', size: 90, meta: { numeric: true } }),
  demand.accessor(({ services }) => asked(services), { id: 'services', header: 'What is asked', size: 300 }),
] as ColumnDef<Demand>[];
