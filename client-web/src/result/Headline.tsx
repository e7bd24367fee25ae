import { Group, HoverCard, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { Bound, MaterialTotals, RoutingStatistics, RunResultSummary, TransmissionStatistics } from '~/api/types';
import { count, decimal, percent } from '~/common/format';
import { reasoning, verdict } from './boundWords';
import classes from './Headline.module.css';

/** The figures a planner asks for first, each part with how far it can be from the best possible. */
export function Headline({ summary }: { summary: RunResultSummary }) {
  const { grooming, groomingBound, routing, routingBound, transmission, power, materials } = summary;
  return (
    <section className={classes.strip} aria-label="Headline figures">
      {routing && (
        <Part title="Routing" bound={routingBound}>
          <Figure label="served" value={served(routing)} alarming={routing.unserved > 0} />
          <Figure label="channels" value={count(routing.channelsUsed)} />
          {routing.highestChannel > routing.channelsUsed && (
            <Figure label="highest channel" value={count(routing.highestChannel)} />
          )}
          <Figure label="mean link use" value={percent(routing.averageLinkUse)} />
          <Figure label="regenerators" value={count(routing.regenerators)} />
        </Part>
      )}
      {grooming && (
        <Part title="Grooming" bound={groomingBound}>
          <Figure label="lightpaths" value={count(grooming.lightpaths)} />
          <Figure label="mean load, Gb/s" value={decimal(grooming.meanLoadGbps)} />
          <Figure label="groomouts" value={count(grooming.groomouts)} />
          <Figure label="cards" value={count(Object.values(grooming.cards).reduce((sum, each) => sum + each, 0))} />
        </Part>
      )}
      {transmission && <LightFigures light={transmission} />}
      {power?.worstBeforeDb != null && power.worstAfterDb != null && (
        <Part title="Powers">
          <Figure label="worst before, dB" value={decimal(power.worstBeforeDb)} />
          <Figure label="worst after, dB" value={decimal(power.worstAfterDb)} />
        </Part>
      )}
      {materials && <MaterialFigures totals={materials} />}
    </section>
  );
}

function LightFigures({ light }: { light: TransmissionStatistics }) {
  const { worstMarginDb, infeasibleLightpaths } = light;
  return (
    <Part title="Light">
      {worstMarginDb != null && (
        <Figure label="worst margin, dB" value={decimal(worstMarginDb)} alarming={worstMarginDb < 0} />
      )}
      <Figure label="do not arrive" value={count(infeasibleLightpaths)} alarming={infeasibleLightpaths > 0} />
    </Part>
  );
}

function MaterialFigures({ totals }: { totals: MaterialTotals }) {
  return (
    <Part title="Materials">
      <Figure label="parts" value={count(totals.parts)} />
      <Figure label="racks" value={count(totals.racks)} />
      {totals.partsWithoutPower < totals.parts && <Figure label="power, kW" value={decimal(totals.powerWatt / 1000)} />}
    </Part>
  );
}

const served = ({ served: done, unserved }: RoutingStatistics) =>
  unserved > 0 ? `${count(done)} of ${count(done + unserved)}` : count(done);

interface PartProps {
  title: string;
  bound?: Bound | null | undefined;
  children: React.ReactNode;
}

function Part({ title, bound, children }: PartProps) {
  return (
    <div className={classes.part}>
      <Group gap={8} wrap="nowrap">
        <Text size="sm" fw={650}>
          {title}
        </Text>
        {bound && <Verdict bound={bound} />}
      </Group>
      <dl className={classes.figures}>{children}</dl>
    </div>
  );
}

function Verdict({ bound }: { bound: Bound }) {
  return (
    <HoverCard width={320} shadow="md" withArrow>
      <HoverCard.Target>
        <Text size="xs" tabIndex={0} className={classes.verdict} data-proved={bound.gap <= 0 || undefined}>
          {verdict(bound)} <IconInfoCircle size={12} aria-hidden />
        </Text>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <Text size="sm">{reasoning(bound)}</Text>
        <Text size="xs" c="dimmed" mt={4}>
          Proof: {bound.proof}
        </Text>
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

interface FigureProps {
  label: string;
  value: string;
  alarming?: boolean;
}

function Figure({ label, value, alarming = false }: FigureProps) {
  return (
    <div className={classes.figure} data-alarming={alarming || undefined}>
      <dd>{value}</dd>
      <dt>{label}</dt>
    </div>
  );
}
