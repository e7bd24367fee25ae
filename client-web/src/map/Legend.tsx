import { Group, Paper, Text } from '@mantine/core';
import { SIGNALS, USE_CLASSES, type Scheme } from '~/common/palette';
import classes from './NetworkMap.module.css';

interface Props {
  scheme: Scheme;
  withUse: boolean;
  withRoutes: boolean;
}

/** What the colours and shapes of the map mean. */
export function Legend({ scheme, withUse, withRoutes }: Props) {
  return (
    <Paper withBorder className={classes.legend} aria-label="Legend" component="aside">
      <Entry mark={<i className={classes.filled} />} text="CDC node" />
      <Entry mark={<i className={classes.hollow} />} text="Directionless node" />
      {withRoutes && <RouteEntries scheme={scheme} />}
      {withUse && !withRoutes && <UseEntries scheme={scheme} />}
    </Paper>
  );
}

function RouteEntries({ scheme }: { scheme: Scheme }) {
  const signal = SIGNALS[scheme];
  return (
    <>
      <Entry mark={<i className={classes.line} style={{ height: 5, background: signal.working }} />} text="Working" />
      <Entry mark={<i className={classes.dashed} style={{ borderTopColor: signal.protection }} />} text="Protection" />
    </>
  );
}

function UseEntries({ scheme }: { scheme: Scheme }) {
  return (
    <>
      <Text size="xs" fw={600} mt={4}>
        Channels lit
      </Text>
      {USE_CLASSES.map((each, at) => (
        <Entry
          key={each.label}
          mark={<i className={classes.line} style={{ height: 1.5 + at * 0.8, background: each.colour[scheme] }} />}
          text={each.label}
        />
      ))}
    </>
  );
}

function Entry({ mark, text }: { mark: React.ReactNode; text: string }) {
  return (
    <Group gap={8} wrap="nowrap">
      <span className={classes.mark} aria-hidden>
        {mark}
      </span>
      <Text size="xs">{text}</Text>
    </Group>
  );
}
