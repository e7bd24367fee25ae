import { CloseButton, SegmentedControl, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Lightpath, LightpathQuality, Route, RouteRole, Run, SegmentQuality, Topology } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Failure } from '~/common/Failure';
import { decimal } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { alongRoute, type Course } from './alongRoute';
import { useLightOf, useLines } from './lightApi';
import { stopColumns } from './lightColumns';
import { ProfileChart } from './ProfileChart';
import classes from './profile.module.css';
import { LIMIT } from './words';

interface Props {
  run: Run;
  lightpath: Lightpath;
  topology: Topology;
  role: RouteRole;
  onRole: (role: RouteRole) => void;
  onClose: () => void;
}

/** The light of one lightpath element by element, as curves over the kilometres or as a table. */
export function LightProfile(props: Props) {
  const { run, lightpath, role, onRole, onClose } = props;
  const [shape, setShape] = useState('curves');
  const quality = useLightOf(run.id, lightpath.requestId);
  const route = (role === 'PROTECTION' && lightpath.protection) || lightpath.working;
  const segments = segmentsOf(quality.data, role);
  return (
    <section className={classes.profile} aria-label="Light along the way">
      <header className={classes.head}>
        <div className={classes.verdict}>
          <Text size="sm" fw={600}>
            Light along the way of {lightpath.requestId}, {role.toLowerCase()}
          </Text>
          {segments.map((segment) => (
            <Text key={segment.from} size="xs" c="dimmed">
              {limits(segment)}
            </Text>
          ))}
        </div>
        {lightpath.protection && (
          <SegmentedControl
            size="xs"
            aria-label="Which route"
            value={role}
            onChange={(next) => onRole(next as RouteRole)}
            data={[
              { value: 'WORKING', label: 'Working' },
              { value: 'PROTECTION', label: 'Protection' },
            ]}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label="How to show it"
          value={shape}
          onChange={setShape}
          data={[
            { value: 'curves', label: 'Curves' },
            { value: 'table', label: 'Table' },
          ]}
        />
        <CloseButton aria-label="Close the light along the way" onClick={onClose} />
      </header>
      <div className={classes.body}>
        <Loaded query={quality} doing="load the light">
          {() => <Along {...props} route={route} segments={segments} asTable={shape === 'table'} />}
        </Loaded>
      </div>
    </section>
  );
}

const segmentsOf = (quality: LightpathQuality | null | undefined, role: RouteRole) =>
  (quality?.segments ?? []).filter((segment) => segment.role === role);

/** What the receiver gets of what it asks for, and what takes most of it. */
function limits({ from, to, gsnrDb01nm, marginDb, limitedBy, weakestLink, failures }: SegmentQuality): string {
  const fails = failures.length > 0 ? `, fails by ${failures.map((each) => LIMIT[each]).join(' and ')}` : '';
  return (
    `${from} – ${to}: GSNR ${decimal(gsnrDb01nm)} dB, margin ${decimal(marginDb)} dB${fails}; ` +
    `most noise is ${limitedBy}, most of it on ${weakestLink}.`
  );
}

interface AlongProps {
  run: Run;
  topology: Topology;
  route: Route;
  segments: SegmentQuality[];
  asTable: boolean;
}

function Along({ run, topology, route, segments, asTable }: AlongProps) {
  const { lines, pending, error } = useLines(run.id, route.links);
  const course = useMemo(() => {
    const lengths = new Map(topology.links.map(({ id, lengthKm }) => [id, lengthKm]));
    return alongRoute(route, segments, lines, (id) => lengths.get(id) ?? 0);
  }, [topology, route, segments, lines]);
  if (error) return <Failure error={error} doing="load the lines" />;
  if (pending) {
    return (
      <Text size="sm" c="dimmed" p="md">
        Loading the light of {route.links.length} links …
      </Text>
    );
  }
  if (course.stops.length === 0) return <Untold />;
  return asTable || course.stops.some(({ km }) => km === undefined) ? (
    <Elements course={course} />
  ) : (
    <ProfileChart course={course} askedDb={segments[0]?.requiredGsnrDb01nm} />
  );
}

function Elements({ course }: { course: Course }) {
  return <DataTable noun="elements" rows={course.stops} columns={stopColumns} rowId={({ id }) => id} />;
}

function Untold() {
  return (
    <EmptyState icon={<IconBulb />} title="This result tells no element">
      It was judged by length alone, or by an earlier release. Run “Light alone” on its lightpaths to see every element.
    </EmptyState>
  );
}
