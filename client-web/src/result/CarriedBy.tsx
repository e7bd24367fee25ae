import { Text } from '@mantine/core';
import type { GroomingResult } from '~/api/types';
import { counted, decimal } from '~/common/format';
import { useGrooming } from './resultApi';

/** What a lightpath carries, from the grooming of the same run. */
export function CarriedBy({ runId, lightpathId }: { runId: string; lightpathId: string }) {
  const grooming = useGrooming(runId, true);
  const groomed = grooming.data?.lightpaths.find((each) => each.id === lightpathId);
  if (!grooming.data || !groomed) return null;
  const services = servicesOn(grooming.data, groomed.carries);
  const groomouts = groomed.carries.filter((each) => each.kind === 'GROOMOUT').length;
  return (
    <Text size="sm" mt="xs">
      Carries {decimal(groomed.loadGbps)} of {decimal(groomed.rateGbps)} Gb/s: {counted(services, 'service')}
      {groomouts > 0 && `, partly in ${counted(groomouts, 'groomout')}`}
    </Text>
  );
}

type Carries = GroomingResult['lightpaths'][number]['carries'];

function servicesOn(grooming: GroomingResult, carries: Carries): number {
  const inGroomout = new Map(grooming.groomouts.map((each) => [each.id, each.serviceIds.length]));
  return carries.reduce((sum, { kind, id }) => sum + (kind === 'SERVICE' ? 1 : (inGroomout.get(id) ?? 0)), 0);
}
