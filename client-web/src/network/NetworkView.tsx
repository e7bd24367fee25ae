import { useEffect, useMemo } from 'react';
import type { Demand, Project, Topology } from '~/api/types';
import { searchable } from '~/app/searchable';
import { useSelection, type Selection } from '~/common/useSelection';
import { useContent } from '~/input/inputApi';
import { LazyMap } from '~/map/LazyMap';
import type { MapTool } from '~/map/mapTools';
import { DraftBar } from '~/topology/DraftBar';
import { applyEdits } from '~/topology/edits';
import type { TopologyDraft } from '~/topology/useTopologyDraft';
import { Inspector } from './Inspector';
import { NetworkTables } from './NetworkTables';
import classes from './NetworkView.module.css';
import { SketchPanel } from './SketchPanel';
import { useDrawing, type Sketch } from './useDrawing';
import { UseSource } from './UseSource';
import { useLinkUse } from './useLinkUse';

const NO_DEMANDS: Demand[] = [];

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
  const traffic = useContent('traffic-matrices', project.trafficMatrix);
  const drawing = useDrawing(draft.add, select);
  const { sketch, tool } = drawing;
  useSearchablePlaces(project.id, topology);
  return (
    <div className={classes.page}>
      <DraftBar project={project} saved={saved} topology={topology} draft={draft} />
      <div className={classes.split}>
        <div className={classes.map}>
          <LazyMap
            topology={topology}
            use={linkUse.use}
            selection={begun(sketch) ?? selection}
            onClick={drawing.click}
            tooling={{ tool, onTool: drawing.take, hint: hintOf(tool, sketch) }}
          />
          <UseSource linkUse={linkUse} />
          {tool === 'look' && !sketch && (
            <Inspector
              topology={topology}
              demands={traffic.data?.content.demands ?? NO_DEMANDS}
              selection={selection}
              select={select}
              use={linkUse.use}
              onEdit={draft.add}
            />
          )}
          <SketchPanel topology={topology} drawing={drawing} />
        </div>
        <div className={classes.tables}>
          <NetworkTables
            project={project}
            topology={topology}
            use={linkUse.use}
            selection={selection}
            select={select}
            onNew={drawing.begin}
          />
        </div>
      </div>
    </div>
  );
}

/** The node from which a link is being drawn. */
function begun(sketch: Sketch | undefined): Selection | undefined {
  return sketch?.kind === 'link' && sketch.ends.source ? { kind: 'node', id: sketch.ends.source } : undefined;
}

function hintOf(tool: MapTool, sketch: Sketch | undefined): string | undefined {
  if (tool === 'node') return sketch ? 'Name the node, or click another place for it.' : 'Click where the node stands.';
  if (tool !== 'link') return undefined;
  if (sketch?.kind !== 'link') return 'Click the node where the link begins.';
  return sketch.drawn ? 'Check the length of the link.' : 'Click the node where it ends.';
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
