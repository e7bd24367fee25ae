import { Group, Paper, Text } from '@mantine/core';
import { SIGNALS, type LinkScale, type Scheme } from '~/common/palette';
import classes from './NetworkMap.module.css';
import type { ShownRoutes } from './networkLayers';

interface Props {
  scheme: Scheme;
  /** What the colours of the links mean; absent where they have one colour. */
  scale: LinkScale | undefined;
  routes: ShownRoutes | undefined;
}

/** What the colours and shapes of the map mean: low along its foot, where the map leaves room when it fits a network. */
export function Legend({ scheme, scale, routes }: Props) {
  return (
    <Paper withBorder className={classes.legend} aria-label="Legend" component="aside">
      <Entry mark={<i className={classes.filled} />} text="CDC node" />
      <Entry mark={<i className={classes.hollow} />} text="Directionless node" />
      {routes && <RouteEntries scheme={scheme} restores={routes.restoration !== undefined} />}
      {scale && !routes && <ScaleEntries scheme={scheme} scale={scale} />}
    </Paper>
  );
}

function RouteEntries({ scheme, restores }: { scheme: Scheme; restores: boolean }) {
  const signal = SIGNALS[scheme];
  return (
    <>
      <Entry mark={<i className={classes.line} style={{ height: 5, background: signal.working }} />} text="Working" />
      <Entry mark={<i className={classes.dashed} style={{ borderTopColor: signal.protection }} />} text="Protection" />
      {restores && (
        <Entry
          mark={<i className={classes.dashed} style={{ borderTopColor: signal.restoration }} />}
          text="Restoration"
        />
      )}
    </>
  );
}

function ScaleEntries({ scheme, scale }: { scheme: Scheme; scale: LinkScale }) {
  return (
    <>
      <Text size="xs" fw={600}>
        {scale.title}
      </Text>
      {scale.classes.map((each) => (
        <Entry
          key={each.label}
          mark={<i className={classes.line} style={{ height: each.width, background: each.colour[scheme] }} />}
          text={each.label}
        />
      ))}
    </>
  );
}

function Entry({ mark, text }: { mark: React.ReactNode; text: string }) {
  return (
    <Group gap={5} wrap="nowrap">
      <span className={classes.mark} aria-hidden>
        {mark}
      </span>
      <Text size="xs">{text}</Text>
    </Group>
  );
}
