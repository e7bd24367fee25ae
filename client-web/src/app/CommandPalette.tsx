import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconArrowsDiff,
  IconFolder,
  IconHistory,
  IconLogout,
  IconMap2,
  IconMoon,
  IconPlayerPlay,
  IconRoute,
  IconRulerMeasure,
  IconSearch,
  IconSun,
  IconUserCog,
  IconUsers,
} from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { signOut } from '~/account/accountApi';
import { useProjects } from '~/project/projectApi';
import { useRuns } from '~/run/runApi';
import { useStore } from '~/api/store';
import { ago } from '~/common/format';
import { KIND } from '~/run/words';
import { searchable } from './searchable';

type Go = (to: string) => void;

/** Ctrl-K: every page, project, run, node and link by name, and every command. */
export function CommandPalette() {
  const navigate = useNavigate();
  const { projectId } = useParams();
  const { setColorScheme } = useMantineColorScheme();
  const projects = useProjects();
  const runs = useRuns(projectId);
  const places = useStore(searchable);
  const groups = useMemo<SpotlightActionGroupData[]>(() => {
    const go: Go = (to) => void navigate(to);
    return [
      { group: 'This project', actions: projectId ? projectActions(projectId, go) : [] },
      {
        group: 'Runs',
        actions: (runs.data ?? []).map((run) =>
          action(
            `run-${run.id}`,
            run.name,
            <IconRoute size={18} />,
            () => go(`/projects/${run.projectId}/runs/${run.id}`),
            `${KIND[run.kind]}, ${ago(run.submittedAt)}`,
          ),
        ),
      },
      {
        group: 'Network',
        actions: places.map((place) =>
          action(place.id, place.label, <IconMap2 size={18} />, () => go(place.to), place.description),
        ),
      },
      {
        group: 'Projects',
        actions: (projects.data ?? []).map((project) =>
          action(`project-${project.id}`, project.name, <IconFolder size={18} />, () => go(`/projects/${project.id}`)),
        ),
      },
      {
        group: 'Everywhere',
        actions: [
          action('all-projects', 'All projects', <IconFolder size={18} />, () => go('/')),
          action('account', 'Your account: password and sign-ins', <IconUserCog size={18} />, () => go('/account')),
          action('light', 'Light theme', <IconSun size={18} />, () => setColorScheme('light')),
          action('dark', 'Dark theme', <IconMoon size={18} />, () => setColorScheme('dark')),
          action('sign-out', 'Sign out', <IconLogout size={18} />, () => void signOut()),
        ],
      },
    ];
  }, [navigate, projectId, projects.data, runs.data, places, setColorScheme]);
  return (
    <Spotlight
      actions={groups}
      shortcut={['mod + K']}
      limit={30}
      scrollable
      maxHeight={420}
      highlightQuery
      nothingFound="Nothing by that name"
      searchProps={{ leftSection: <IconSearch size={18} />, placeholder: 'Search by name or run a command' }}
    />
  );
}

function projectActions(projectId: string, go: Go): SpotlightActionData[] {
  const base = `/projects/${projectId}`;
  return [
    action('network', 'Network map and tables', <IconMap2 size={18} />, () => go(base)),
    action('new-run', 'Start a run', <IconPlayerPlay size={18} />, () => go(`${base}/runs/new`)),
    action('runs', 'All runs', <IconRoute size={18} />, () => go(`${base}/runs`)),
    action('compare', 'Compare two runs', <IconArrowsDiff size={18} />, () => go(`${base}/compare`)),
    action('reach', 'Reach of every mode over a fibre', <IconRulerMeasure size={18} />, () => go(`${base}/reach`)),
    action('people', 'People, sharing', <IconUsers size={18} />, () => go(`${base}/people`)),
    action('inputs', 'Inputs and versions, import', <IconHistory size={18} />, () => go(`${base}/inputs`)),
  ];
}

function action(
  id: string,
  label: string,
  leftSection: ReactNode,
  onClick: () => void,
  description?: string,
): SpotlightActionData {
  return { id, label, leftSection, onClick, ...(description && { description }) };
}
