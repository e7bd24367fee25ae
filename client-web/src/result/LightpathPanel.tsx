import { Button, Group, Text } from '@mantine/core';
import { IconWaveSine } from '@tabler/icons-react';
import type { Lightpath, Route, Run } from '~/api/types';
import { counted, decimal } from '~/common/format';
import { SidePanel } from '~/common/SidePanel';
import type { Selection } from '~/common/useSelection';
import { channelName } from './channels';
import classes from './LightpathPanel.module.css';
import { CarriedBy } from './CarriedBy';
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
  const { requestId, source, destination, working, protection, restorations, shared } = lightpath;
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
      {restorations.length > 0 && (
        <Text size="sm" mt="xs">
          Restored in {counted(restorations.length, 'failure case')}
        </Text>
      )}
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

interface RouteProps {
  title: string;
  role: 'working' | 'protection';
  route: Route;
}

function RouteLines({ title, role, route }: RouteProps) {
  return (
    <div className={classes.route} data-role={role}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          {decimal(route.lengthKm)} km, {counted(route.links.length, 'link')}
        </Text>
      </Group>
      <Text size="sm">{route.nodes.join(' – ')}</Text>
      {route.segments.map((segment) => (
        <Text key={segment.from + segment.to} size="xs" c="dimmed">
          Channel {channelName(segment)} from {segment.from} to {segment.to}
          {segment.gsnrDb01nm != null && `, GSNR ${decimal(segment.gsnrDb01nm)} dB`}
          {segment.marginDb != null && `, margin ${decimal(segment.marginDb)} dB`}
        </Text>
      ))}
      {route.regenerators.length > 0 && <Text size="xs">Regenerated at {route.regenerators.join(', ')}</Text>}
    </div>
  );
}
