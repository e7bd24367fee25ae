import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import type { AmplifierSetting, PowerGain } from '~/api/types';
import { Margin } from '~/common/Margin';

const DB = { numeric: true, unit: 'dB' };
const DBM = { numeric: true, unit: 'dBm' };
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;

const gain = createColumnHelper<PowerGain>();
const margin = (key: 'marginBeforeDb' | 'closedFormMarginDb' | 'marginAfterDb', header: string, size: number) =>
  gain.accessor(key, { header, size, meta: DB, cell: ({ getValue }) => <Margin value={getValue()} /> });

export const gainColumns = [
  gain.accessor('requestId', { header: 'Lightpath', size: 105 }),
  gain.accessor(({ role }) => (role === 'WORKING' ? 'working' : 'protection'), {
    id: 'role',
    header: 'Route',
    size: 104,
  }),
  gain.accessor('from', { header: 'From', size: 105 }),
  gain.accessor('to', { header: 'To', size: 105 }),
  margin('marginBeforeDb', 'Before', 96),
  margin('marginAfterDb', 'After', 88),
  gain.accessor(({ marginAfterDb, marginBeforeDb }) => marginAfterDb - marginBeforeDb, {
    id: 'gain',
    header: 'Gain',
    size: 88,
    meta: DB,
    cell: ({ getValue }) => signed(getValue()),
  }),
  margin('closedFormMarginDb', 'Closed form', 122),
  gain.accessor('offsetDb', {
    header: 'Launch offset',
    size: 130,
    meta: DB,
    cell: ({ getValue }) => signed(getValue()),
  }),
] as ColumnDef<PowerGain>[];

const setting = createColumnHelper<AmplifierSetting>();
const level = (key: keyof AmplifierSetting, header: string, size: number, meta = DB) =>
  setting.accessor((row) => row[key] as number, {
    id: key,
    header,
    size,
    meta,
    cell: ({ getValue }) => getValue().toFixed(2),
  });

export const settingColumns = [
  setting.accessor('linkId', { header: 'Link', size: 150 }),
  setting.accessor('from', { header: 'From', size: 105 }),
  setting.accessor('element', { header: 'Amplifier', size: 120 }),
  level('gainBeforeDb', 'Gain before', 122),
  level('gainDb', 'Gain', 84),
  level('launchBeforeDbm', 'Launch before', 144, DBM),
  level('launchDbm', 'Launch', 104, DBM),
  level('attenuatorDb', 'Attenuator', 116),
] as ColumnDef<AmplifierSetting>[];
