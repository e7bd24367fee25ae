import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { LightpathQuality, SegmentQuality, TransmissionResult } from '~/api/types';
import { figure } from '~/common/format';
import { Margin } from '~/common/Margin';
import type { Stop } from './alongRoute';
import classes from './light.module.css';
import { outcome } from './words';

type LineChoice = TransmissionResult['lineDesign'][number];

const DB = { numeric: true, unit: 'dB' };
const twoDecimals = (value: number | null | undefined) => (value == null ? '–' : value.toFixed(2));

function Outcome({ words }: { words: string }) {
  return (
    <span className={classes.outcome} data-short={words !== 'arrives' || undefined} title={words}>
      {words}
    </span>
  );
}

const lightpath = createColumnHelper<LightpathQuality>();
export const lightpathColumns = [
  lightpath.accessor('requestId', { header: 'Lightpath', size: 110 }),
  lightpath.accessor('source', { header: 'From', size: 110 }),
  lightpath.accessor('destination', { header: 'To', size: 110 }),
  lightpath.accessor('marginDb', {
    header: 'Margin',
    size: 90,
    meta: DB,
    cell: ({ getValue }) => <Margin value={getValue()} />,
  }),
  lightpath.accessor('gsnrDb01nm', {
    header: 'GSNR',
    size: 90,
    meta: DB,
    cell: ({ getValue }) => twoDecimals(getValue()),
  }),
  lightpath.accessor('latencyMs', {
    header: 'Latency',
    size: 90,
    meta: { numeric: true, unit: 'ms' },
    cell: ({ getValue }) => twoDecimals(getValue()),
  }),
  lightpath.accessor('mode', { header: 'Mode', size: 130 }),
  lightpath.accessor(({ failures }) => outcome(failures), {
    id: 'outcome',
    header: 'Light',
    size: 150,
    cell: ({ getValue }) => <Outcome words={getValue()} />,
  }),
] as ColumnDef<LightpathQuality>[];

const segment = createColumnHelper<SegmentQuality>();
const decibels = (key: keyof SegmentQuality, header: string, size = 96) =>
  segment.accessor((row) => row[key] as number | undefined, {
    id: key,
    header,
    size,
    meta: DB,
    cell: ({ getValue }) => twoDecimals(getValue()),
  });
const measured = (key: keyof SegmentQuality, header: string, unit: string, size = 96) =>
  segment.accessor((row) => row[key] as number, {
    id: key,
    header,
    size,
    meta: { numeric: true, unit },
    cell: ({ getValue }) => figure(getValue()),
  });

export const segmentColumns = [
  segment.accessor('requestId', { header: 'Lightpath', size: 105 }),
  segment.accessor(({ role }) => (role === 'WORKING' ? 'working' : 'protection'), {
    id: 'role',
    header: 'Route',
    size: 104,
  }),
  segment.accessor('from', { header: 'From', size: 105 }),
  segment.accessor('to', { header: 'To', size: 105 }),
  segment.accessor('marginDb', {
    header: 'Margin',
    size: 90,
    meta: DB,
    cell: ({ getValue }) => <Margin value={getValue()} />,
  }),
  decibels('gsnrDb01nm', 'GSNR', 84),
  decibels('typicalGsnrDb01nm', 'half full'),
  decibels('fullLoadGsnrDb01nm', 'full'),
  decibels('worstGsnrDb01nm', 'worst'),
  decibels('osnrDb01nm', 'OSNR', 84),
  decibels('requiredGsnrDb01nm', 'asked', 84),
  decibels('penaltyDb', 'Penalty'),
  segment.accessor('limitedBy', { header: 'Most of the noise', size: 150 }),
  segment.accessor('weakestLink', { header: 'Weakest link', size: 150 }),
  measured('dispersionPsPerNm', 'CD', 'ps/nm', 90),
  measured('pmdPs', 'PMD', 'ps', 80),
  decibels('pdlDb', 'PDL', 76),
  measured('latencyMs', 'Latency', 'ms', 90),
  measured('receivedPowerDbm', 'Received', 'dBm', 110),
  segment.accessor('frequencyThz', {
    header: 'Frequency',
    size: 120,
    meta: { numeric: true, unit: 'THz' },
    cell: ({ getValue }) => getValue().toFixed(4),
  }),
] as ColumnDef<SegmentQuality>[];

const choice = createColumnHelper<LineChoice>();
export const choiceColumns = [
  choice.accessor('linkId', { header: 'Link', size: 150 }),
  choice.accessor('from', { header: 'From', size: 110 }),
  choice.accessor('element', { header: 'Element', size: 160 }),
  choice.accessor('choice', { header: 'What was taken', size: 200 }),
  choice.accessor('reason', { header: 'Why', size: 420 }),
] as ColumnDef<LineChoice>[];

const stop = createColumnHelper<Stop>();
const level = (key: 'powerDbm' | 'aseDbm' | 'nliDbm', header: string) =>
  stop.accessor(key, {
    header,
    size: 86,
    meta: { numeric: true, unit: 'dBm' },
    cell: ({ getValue }) => twoDecimals(getValue()),
  });
const ratio = (key: 'osnrDb' | 'gsnrDb', header: string) =>
  stop.accessor(key, { header, size: 84, meta: DB, cell: ({ getValue }) => twoDecimals(getValue()) });

export const stopColumns = [
  stop.accessor('km', {
    header: 'At',
    size: 78,
    meta: { numeric: true, unit: 'km' },
    cell: ({ getValue }) => getValue()?.toFixed(1) ?? '–',
  }),
  stop.accessor('linkId', { header: 'Link', size: 130 }),
  stop.accessor('element', { header: 'Behind', size: 140 }),
  level('powerDbm', 'Power'),
  level('aseDbm', 'ASE'),
  level('nliDbm', 'NLI'),
  ratio('osnrDb', 'OSNR'),
  ratio('gsnrDb', 'GSNR'),
] as ColumnDef<Stop>[];
