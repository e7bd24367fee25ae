import { useEffect, useMemo } from 'react';
import type { Project, Topology } from '~/api/types';
import { searchable } from '~/app/searchable';
import { useSelection } from '~/common/useSelection';
import { LazyMap } from '~/map/LazyMap';
import { DraftBar } from '~/topology/DraftBar';
import { applyEdits } from '~/topology/edits';
import type { TopologyDraft } from '~/topology/useTopologyDraft';
import { Inspector } from './Inspector';
import { NetworkTables } from './NetworkTables';
import classes from './NetworkView.module.css';
import { UseSource } from './UseSource';
import { useLinkUse } from './useLinkUse';

interface Props {
  project: Project;
  saved: Topology;
  draft: TopologyDraft;
}

/** Map, tables and inspector over one selection; what is shown is the saved version with the unsaved edits on it. */
export function NetworkView({ project, saved, draft }: Props) {
  const topology = useMemo(() => applyEdits(saved, draft.edits), [saved, draft.edits]);
  const [selection, select] = useSelection();
  const linkUse = useLinkUse(project.id);
  useSearchablePlaces(project.id, topology);
  return (
    <div className={classes.page}>
      <DraftBar project={project} topology={topology} draft={draft} />
      <div className={classes.split}>
        <div className={classes.map}>
          <LazyMap topology={topology} use={linkUse.use} selection={selection} onSelect={select} />
          <UseSource linkUse={linkUse} />
          <Inspector topology={topology} selection={selection} select={select} use={linkUse.use} onEdit={draft.add} />
        </div>
        <div className={classes.tables}>
          <NetworkTables
            project={project}
            topology={topology}
            use={linkUse.use}
            selection={selection}
            select={select}
          />
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
