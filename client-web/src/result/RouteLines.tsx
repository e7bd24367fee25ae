import { Group, Text } from '@mantine/core';
import type { Route } from '~/api/types';
import { counted, decimal } from '~/common/format';
import { channelName } from './channels';
import classes from './RouteLines.module.css';

interface RouteProps {
  title: string;
  role: 'working' | 'protection' | 'restoration';
  route: Route;
}

/** A route stretch by stretch, with its channels. */
export function RouteLines({ title, role, route }: RouteProps) {
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
