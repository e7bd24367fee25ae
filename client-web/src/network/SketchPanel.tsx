import type { Topology } from '~/api/types';
import { SidePanel } from '~/common/SidePanel';
import type { Selection } from '~/common/useSelection';
import { NewLinkForm } from '~/topology/NewLinkForm';
import { NewNodeForm } from '~/topology/NewNodeForm';
import { NewDemand } from '~/traffic/NewDemand';
import type { Traffic } from '~/traffic/useTraffic';
import type { Drawing } from './useDrawing';

interface Props {
  topology: Topology;
  traffic: Traffic;
  drawing: Drawing;
  select: (next: Selection | undefined) => void;
}

/** The form of what is being drawn, once enough of it is. */
export function SketchPanel({ topology, traffic, drawing, select }: Props) {
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
  if (sketch?.kind === 'demand' && traffic.matrix) {
    return (
      <SidePanel kind="Traffic" title="New demand" label="New demand" onClose={cancel}>
        <NewDemand
          matrix={traffic.matrix}
          topology={topology}
          onAdd={(demand) => {
            traffic.draft.add({ kind: 'new-demand', demand });
            cancel();
            select({ kind: 'demand', id: demand.id });
          }}
          onCancel={cancel}
        />
      </SidePanel>
    );
  }
  return null;
}
