import { useEffect, useMemo } from 'react';
import type { Project, Topology } from '~/api/types';
import { searchable } from '~/app/searchable';
import { useSelection } from '~/common/useSelection';
import type { Draft } from '~/draft/useDraft';
import { applyEdits, type Edit } from '~/topology/edits';
import { useTraffic } from '~/traffic/useTraffic';
import { Drafts } from './Drafts';
import { NetworkPane } from './NetworkPane';
import { NetworkTables } from './NetworkTables';
import classes from './NetworkView.module.css';
import { useDrawing } from './useDrawing';
import { useLinkUse } from './useLinkUse';

interface Props {
  project: Project;
  saved: Topology;
  draft: Draft<Edit>;
}

/** Map, tables and inspector over one selection; what is shown is the saved version with the unsaved edits on it. */
export function NetworkView({ project, saved, draft }: Props) {
  const topology = useMemo(() => applyEdits(saved, draft.edits), [saved, draft.edits]);
  const traffic = useTraffic(project);
  const [selection, select] = useSelection();
  const linkUse = useLinkUse(project.id);
  const drawing = useDrawing(draft.add, select);
  useSearchablePlaces(project.id, topology);
  const shared = { topology, traffic, selection, select };
  return (
    <div className={classes.page}>
      <Drafts project={project} saved={saved} topology={topology} draft={draft} traffic={traffic} />
      <div className={classes.split}>
        <NetworkPane {...shared} linkUse={linkUse} drawing={drawing} onEdit={draft.add} />
        <div className={classes.tables}>
          <NetworkTables {...shared} project={project} use={linkUse.use} onNew={drawing.begin} />
        </div>
      </div>
    </div>
  );
}

function useSearchablePlaces(projectId: string, topology: Topology): void {
  useEffect(() => {
    const to = (kind: string, id: string) => `/projects/${projectId}?select=${encodeURIComponent(`${kind}:${id}`)}`;
    searchable.set([
      ...topology.nodes.map(({ name, roadmType }) => ({
        id: `node:${name}`,
        label: name,
        description: `Node, ${roadmType}`,
        to: to('node', name),
      })),
      ...topology.links.map(({ id, source, destination }) => ({
        id: `link:${id}`,
        label: id,
        description: `Link ${source} – ${destination}`,
        to: to('link', id),
      })),
    ]);
    return () => searchable.set([]);
  }, [projectId, topology]);
}
