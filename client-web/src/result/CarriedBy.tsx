import { Anchor, Text } from '@mantine/core';
import type { GroomingResult } from '~/api/types';
import { counted, decimal } from '~/common/format';
import classes from './CarriedBy.module.css';
import { useGrooming } from './resultApi';
import { useTrace } from './useTrace';

/** What a lightpath carries and on which cards it ends, from the grooming of the same run; each leads to its trace. */
export function CarriedBy({ runId, lightpathId }: { runId: string; lightpathId: string }) {
  const grooming = useGrooming(runId, true);
  const trace = useTrace();
  const groomed = grooming.data?.lightpaths.find((each) => each.id === lightpathId);
  if (!grooming.data || !groomed) return null;
  const services = servicesOn(grooming.data, groomed.carries);
  const cards = grooming.data.cards.filter(({ lines }) => lines.includes(lightpathId)).map(({ id }) => id);
  const groomouts = groomed.carries.filter((each) => each.kind === 'GROOMOUT').length;
  return (
    <>
      <details className={classes.carried}>
        <Text component="summary" size="sm" mt="xs">
          Carries {decimal(groomed.loadGbps)} of {decimal(groomed.rateGbps)} Gb/s: {counted(services.length, 'service')}
          {groomouts > 0 && `, partly in ${counted(groomouts, 'groomout')}`}
        </Text>
        <Names label="Services it carries" names={services} onChoose={(id) => trace({ kind: 'service', id })} />
      </details>
      {cards.length > 0 && (
        <Text size="sm" mt="xs">
          {counted(cards.length, 'card')} at its ends
        </Text>
      )}
      <Names label="Cards at its ends" names={cards} onChoose={(id) => trace({ kind: 'card', id })} />
    </>
  );
}

interface NamesProps {
  label: string;
  names: string[];
  onChoose: (name: string) => void;
}

function Names({ label, names, onChoose }: NamesProps) {
  return (
    <ul className={classes.names} aria-label={label}>
      {names.map((name) => (
        <li key={name}>
          <Anchor component="button" size="xs" onClick={() => onChoose(name)}>
            {name}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

type Carries = GroomingResult['lightpaths'][number]['carries'];

function servicesOn(grooming: GroomingResult, carries: Carries): string[] {
  const inGroomout = new Map(grooming.groomouts.map(({ id, serviceIds }) => [id, serviceIds]));
  return carries.flatMap(({ kind, id }) => (kind === 'SERVICE' ? [id] : (inGroomout.get(id) ?? [])));
}
