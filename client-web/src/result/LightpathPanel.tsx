import { Button, Text } from '@mantine/core';
import { IconWaveSine } from '@tabler/icons-react';
import type { Lightpath, Run } from '~/api/types';
import { SidePanel } from '~/common/SidePanel';
import type { Selection } from '~/common/useSelection';
import { CarriedBy } from './CarriedBy';
import { Restorations } from './Restorations';
import { RouteLines } from './RouteLines';
import { SharedFate } from './SharedFate';

interface Props {
  run: Run;
  lightpath: Lightpath;
  /** All of the result, among them those that share its fate. */
  others: Lightpath[];
  select: (next: Selection | undefined) => void;
  /** Shows the light along the way; absent where there is none to show, or where it is shown already. */
  onProfile?: (() => void) | undefined;
}

/** One lightpath in full: both routes stretch by stretch with their channels, and what it carries. */
export function LightpathPanel({ run, lightpath, others, select, onProfile }: Props) {
  const { requestId, source, destination, working, protection, shared } = lightpath;
  return (
    <SidePanel
      kind={`Lightpath ${requestId}`}
      title={`${source} – ${destination}`}
      label="Lightpath"
      onClose={() => select(undefined)}
    >
      <RouteLines title="Working" role="working" route={working} />
      {protection ? (
        <RouteLines title="Protection" role="protection" route={protection} />
      ) : (
        <Text size="sm" c="dimmed" mt="xs">
          Not protected
        </Text>
      )}
      {shared?.length > 0 && (
        <Text size="sm" mt="xs">
          No disjoint pair exists: both routes cross {shared.join(', ')}
        </Text>
      )}
      <Restorations lightpath={lightpath} />
      <SharedFate lightpath={lightpath} others={others} select={select} />
      {onProfile && (
        <Button
          size="xs"
          variant="light"
          fullWidth
          mt="sm"
          leftSection={<IconWaveSine size={14} />}
          onClick={onProfile}
        >
          Light km by km
        </Button>
      )}
      {run.kind !== 'ROUTING' && <CarriedBy runId={run.id} lightpathId={requestId} />}
    </SidePanel>
  );
}
