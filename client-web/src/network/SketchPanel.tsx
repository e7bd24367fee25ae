import type { Topology } from '~/api/types';
import { SidePanel } from '~/common/SidePanel';
import { NewLinkForm } from '~/topology/NewLinkForm';
import { NewNodeForm } from '~/topology/NewNodeForm';
import type { Drawing } from './useDrawing';

/** The form of what is being drawn, once enough of it is. */
export function SketchPanel({ topology, drawing }: { topology: Topology; drawing: Drawing }) {
  const { sketch, add, cancel } = drawing;
  if (sketch?.kind === 'node') {
    return (
      <SidePanel kind="Network" title="New node" label="New node" onClose={cancel}>
        <NewNodeForm
          topology={topology}
          place={sketch.place}
          onAdd={(node) => add({ kind: 'new-node', node })}
          onCancel={cancel}
        />
      </SidePanel>
    );
  }
  if (sketch?.kind === 'link' && sketch.drawn) {
    return (
      <SidePanel kind="Network" title="New link" label="New link" onClose={cancel}>
        <NewLinkForm
          topology={topology}
          ends={sketch.ends}
          onAdd={(link) => add({ kind: 'new-link', link })}
          onCancel={cancel}
        />
      </SidePanel>
    );
  }
  return null;
}
