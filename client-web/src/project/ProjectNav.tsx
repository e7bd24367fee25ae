import { NavLink, Text, Tooltip } from '@mantine/core';
import {
  IconArrowsDiff,
  IconHandMove,
  IconMap2,
  IconRoute,
  IconRulerMeasure,
  IconStack2,
  IconUsers,
} from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import type { Run } from '~/api/types';
import { agoBriefly, dateTime } from '~/common/format';
import { useRuns } from '~/run/runApi';
import { StateDot } from '~/run/StateBadge';
import { KIND } from '~/run/words';
import classes from './ProjectPage.module.css';

const RECENT = 8;

/** The project tree: network, inputs, runs, and the newest runs by name. */
export function ProjectNav({ projectId }: { projectId: string }) {
  const base = `/projects/${projectId}`;
  const runs = useRuns(projectId);
  return (
    <nav className={classes.nav} aria-label="Project">
      <Entry to={base} label="Network" icon={<IconMap2 size={18} />} exact />
      <Entry to={`${base}/inputs`} label="Inputs" icon={<IconStack2 size={18} />} />
      <Entry to={`${base}/runs`} label="Runs" icon={<IconRoute size={18} />} exact />
      <Entry to={`${base}/grooming`} label="By hand" icon={<IconHandMove size={18} />} />
      <Entry to={`${base}/compare`} label="Compare" icon={<IconArrowsDiff size={18} />} />
      <Entry to={`${base}/reach`} label="Reach" icon={<IconRulerMeasure size={18} />} />
      <Entry to={`${base}/people`} label="People" icon={<IconUsers size={18} />} />
      {runs.data && runs.data.length > 0 && (
        <div className={classes.recent}>
          <Text size="xs" fw={600} c="dimmed" mt="md" mb={4} px={12}>
            Recent runs
          </Text>
          {runs.data.slice(0, RECENT).map((run) => (
            <RunEntry key={run.id} run={run} to={`${base}/runs/${run.id}`} />
          ))}
        </div>
      )}
    </nav>
  );
}

interface EntryProps {
  to: string;
  label: string;
  description?: string;
  icon: React.ReactNode;
  exact?: boolean;
}

function Entry({ to, label, description, icon, exact = false }: EntryProps) {
  const { pathname } = useLocation();
  const active = exact ? pathname === to : pathname.startsWith(to);
  return (
    <NavLink
      component={Link}
      to={to}
      label={label}
      description={description}
      leftSection={icon}
      active={active}
      aria-current={active ? 'page' : undefined}
      className={classes.link}
      py={6}
    />
  );
}

function RunEntry({ run, to }: { run: Run; to: string }) {
  return (
    <Tooltip label={`${run.name}, ${dateTime(run.submittedAt)}`} position="right" openDelay={600}>
      <div>
        <Entry
          to={to}
          label={run.name}
          description={`${KIND[run.kind]}, ${agoBriefly(run.submittedAt)}`}
          icon={<StateDot state={run.state} />}
        />
      </div>
    </Tooltip>
  );
}
