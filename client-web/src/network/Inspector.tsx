import type { Demand, Topology } from '~/api/types';
import { SidePanel } from '~/common/SidePanel';
import type { Selection } from '~/common/useSelection';
import type { Edit } from '~/topology/edits';
import { LinkInspector } from '~/topology/LinkInspector';
import { NodeInspector } from '~/topology/NodeInspector';

interface Props {
  topology: Topology;
  demands: Demand[];
  selection: Selection | undefined;
  select: (next: Selection | undefined) => void;
  use: Map<string, number> | undefined;
  onEdit: (edit: Edit) => void;
}

/** What is selected, in full, and editable. */
export function Inspector({ topology, demands, selection, select, use, onEdit }: Props) {
  const node = selection?.kind === 'node' && topology.nodes.find((each) => each.name === selection.id);
  const link = selection?.kind === 'link' && topology.links.find((each) => each.id === selection.id);
  if (!node && !link) return null;
  const remove = (edit: Edit) => {
    select(undefined);
    onEdit(edit);
  };
  return (
    <SidePanel kind={node ? 'Node' : 'Link'} title={selection.id} label="Inspector" onClose={() => select(undefined)}>
      {node && (
        <NodeInspector
          key={JSON.stringify(node)}
          node={node}
          topology={topology}
          demands={demands}
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
    </SidePanel>
  );
}
