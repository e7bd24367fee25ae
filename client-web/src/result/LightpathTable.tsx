import { createColumnHelper, type ColumnDef } from '@tanstack/react-table';
import { Center, Loader, Pill } from '@mantine/core';
import { IconRouteOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Lightpath } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Failure } from '~/common/Failure';
import { count } from '~/common/format';
import { selectedId, type Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { channelList, crosses, touches } from './channels';
import type { Lightpaths } from './resultApi';

const lightpath = createColumnHelper<Lightpath>();

const columns = [
  lightpath.accessor('requestId', { header: 'Lightpath', size: 105 }),
  lightpath.accessor('source', { header: 'From', size: 110 }),
  lightpath.accessor('destination', { header: 'To', size: 110 }),
  lightpath.accessor(({ working }) => channelList(working), {
    id: 'channel',
    header: 'Channel',
    size: 84,
    meta: { numeric: true },
    sortingFn: 'alphanumeric',
  }),
  lightpath.accessor(({ protection }) => (protection ? channelList(protection) : 'none'), {
    id: 'protection',
    header: 'Protection',
    size: 94,
    meta: { numeric: true },
    sortingFn: 'alphanumeric',
  }),
  lightpath.accessor(({ working }) => working.lengthKm, {
    id: 'length',
    header: 'Length',
    size: 92,
    meta: { numeric: true, unit: 'km' },
    cell: ({ getValue }) => count(getValue()),
  }),
  lightpath.accessor(({ working }) => working.nodes.join(' – '), { id: 'via', header: 'Working route', size: 230 }),
] as ColumnDef<Lightpath>[];

interface Props {
  lightpaths: Lightpaths;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
}

/** Every lightpath. A selected link or node leaves only those that cross it. */
export function LightpathTable({ lightpaths, selection, select }: Props) {
  const [filter, setFilter] = useUrlState('filter');
  const place = selection?.kind === 'link' || selection?.kind === 'node' ? selection : undefined;
  const rows = useMemo(() => lightpaths.loaded.filter(passing(place)), [lightpaths.loaded, place]);
  if (lightpaths.error && lightpaths.loaded.length === 0) {
    return <Failure error={lightpaths.error} doing="load the lightpaths" />;
  }
  if (lightpaths.pending) {
    return (
      <Center h={200}>
        <Loader aria-label="Loading the lightpaths" />
      </Center>
    );
  }
  return (
    <DataTable
      noun="lightpaths"
      rows={rows}
      total={lightpaths.total}
      columns={columns}
      rowId={(each) => each.requestId}
      filter={filter}
      onFilter={setFilter}
      selectedId={selectedId(selection, 'lightpath')}
      onSelect={(each) => select({ kind: 'lightpath', id: each.requestId })}
      empty={place ? undefined : <NoLightpaths />}
      tools={
        place && (
          <Pill withRemoveButton onRemove={() => select(undefined)}>
            across {place.id}
          </Pill>
        )
      }
    />
  );
}

function passing(place: Selection | undefined): (each: Lightpath) => boolean {
  if (!place) return () => true;
  return (each) => (place.kind === 'link' ? crosses(each, place.id) : touches(each, place.id));
}

function NoLightpaths() {
  return (
    <EmptyState icon={<IconRouteOff />} title="No lightpath was lit">
      Look under “Unserved” for the reasons. More channels, a longer reach or more routes per request often help.
    </EmptyState>
  );
}
