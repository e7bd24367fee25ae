import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { Link, Node, Topology } from '~/api/types';
import { decimal, percent } from '~/common/format';

const node = createColumnHelper<Node>();
const link = createColumnHelper<Link>();

export function nodeColumns(topology: Topology): ColumnDef<Node>[] {
  const degrees = new Map<string, number>();
  for (const { source, destination } of topology.links) {
    for (const end of [source, destination]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  return [
    node.accessor('name', { header: 'Node', size: 220 }),
    node.accessor('roadmType', { header: 'ROADM type', size: 140 }),
    node.accessor(({ name }) => degrees.get(name) ?? 0, {
      id: 'degree',
      header: 'Links',
      size: 90,
      meta: { numeric: true },
    }),
    node.accessor('latitude', {
      header: 'Latitude',
      size: 130,
      meta: { numeric: true, unit: '°' },
      cell: ({ getValue }) => getValue().toFixed(4),
    }),
    node.accessor('longitude', {
      header: 'Longitude',
      size: 130,
      meta: { numeric: true, unit: '°' },
      cell: ({ getValue }) => getValue().toFixed(4),
    }),
  ] as ColumnDef<Node>[];
}

/** @param use share of lit channels by link; without it there is no such column */
export function linkColumns(use?: Map<string, number>): ColumnDef<Link>[] {
  const columns = [
    link.accessor('id', { header: 'Link', size: 200 }),
    link.accessor('source', { header: 'From', size: 150 }),
    link.accessor('destination', { header: 'To', size: 150 }),
    link.accessor('lengthKm', {
      header: 'Length',
      size: 110,
      meta: { numeric: true, unit: 'km' },
      cell: ({ getValue }) => decimal(getValue()),
    }),
    link.accessor('fiberType', { header: 'Fibre', size: 100 }),
    link.accessor(({ riskGroups }) => (riskGroups ?? []).join(', '), { id: 'risk', header: 'Risk groups', size: 140 }),
  ];
  const lit = link.accessor(({ id }) => use?.get(id) ?? 0, {
    id: 'use',
    header: 'Channels lit',
    size: 120,
    meta: { numeric: true },
    cell: ({ getValue }) => percent(getValue()),
  });
  return (use ? [...columns, lit] : columns) as ColumnDef<Link>[];
}
