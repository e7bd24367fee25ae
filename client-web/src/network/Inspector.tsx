import type { Topology } from '~/api/types';
import { SidePanel } from '~/common/SidePanel';
import type { Selection } from '~/common/useSelection';
import type { Edit } from '~/topology/edits';
import { LinkInspector } from '~/topology/LinkInspector';
import { NodeInspector } from '~/topology/NodeInspector';
import { DemandInspector } from '~/traffic/DemandInspector';
import type { Traffic } from '~/traffic/useTraffic';

const KIND = { node: 'Node', link: 'Link', demand: 'Demand', lightpath: 'Lightpath' };

interface Props {
  topology: Topology;
  traffic: Traffic;
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
  use: Map<string, number> | undefined;
  onEdit: (edit: Edit) => void;
}

/** What is selected, in full, and editable. */
export function Inspector({ topology, traffic, selection, select, use, onEdit }: Props) {
  const node = selection?.kind === 'node' && topology.nodes.find((each) => each.name === selection.id);
  const link = selection?.kind === 'link' && topology.links.find((each) => each.id === selection.id);
  const demand = selection?.kind === 'demand' && traffic.matrix?.demands.find((each) => each.id === selection.id);
  if (!node && !link && !demand) return null;
  const remove = (edit: Edit) => {
    select(undefined);
    onEdit(edit);
  };
  const removeDemand = (id: string) => {
    select(undefined);
    traffic.draft.add({ kind: 'no-demand', id });
  };
  return (
    <SidePanel kind={KIND[selection.kind]} title={selection.id} label="Inspector" onClose={() => select(undefined)}>
      {node && (
        <NodeInspector
          key={JSON.stringify(node)}
          node={node}
          topology={topology}
          demands={traffic.matrix?.demands ?? []}
          onChange={(change) => onEdit({ kind: 'node', id: node.name, change })}
          onLink={(id) => select({ kind: 'link', id })}
          onDelete={() => remove({ kind: 'no-node', id: node.name })}
        />
      )}
      {link && (
        <LinkInspector
          key={JSON.stringify(link)}
          link={link}
          use={use?.get(link.id)}
          onChange={(change) => onEdit({ kind: 'link', id: link.id, change })}
          onNode={(id) => select({ kind: 'node', id })}
          onDelete={() => remove({ kind: 'no-link', id: link.id })}
        />
      )}
      {demand && (
        <DemandInspector
          key={JSON.stringify(demand)}
          demand={demand}
          nodes={topology.nodes.map(({ name }) => name)}
          onEdit={traffic.draft.add}
          onDelete={() => removeDemand(demand.id)}
        />
      )}
    </SidePanel>
  );
}
