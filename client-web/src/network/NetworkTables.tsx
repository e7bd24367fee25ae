import { Tabs } from '@mantine/core';
import { useMemo } from 'react';
import type { Project, Topology } from '~/api/types';
import { AddButton } from '~/common/AddButton';
import { DataTable } from '~/common/DataTable';
import { count } from '~/common/format';
import { selectedId, type Selection } from '~/common/useSelection';
import { useUrlState } from '~/common/useUrlState';
import { linkColumns, nodeColumns } from '~/topology/topologyColumns';
import { DemandTable } from '~/traffic/DemandTable';
import { TrafficHeat } from '~/traffic/TrafficHeat';
import type { Traffic } from '~/traffic/useTraffic';
import classes from './NetworkTables.module.css';
import type { Sketch } from './sketches';

interface Props {
  project: Project;
  topology: Topology;
  traffic: Traffic;
  use: Map<string, number> | undefined;
  selection: Selection | undefined;
  select: (next: Selection) => void;
  onNew: (sketch: Sketch) => void;
}

export function NetworkTables({ project, topology, traffic, use, selection, select, onNew }: Props) {
  const [table, setTable] = useUrlState('table', 'nodes');
  const [filter, setFilter] = useUrlState('filter');
  const nodes = useMemo(() => nodeColumns(topology), [topology]);
  const links = useMemo(() => linkColumns(use), [use]);
  const filtering = { filter, onFilter: setFilter };
  return (
    <Tabs value={table} onChange={(next) => setTable(next ?? 'nodes')} className={classes.tabs} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="nodes">Nodes {count(topology.nodes.length)}</Tabs.Tab>
        <Tabs.Tab value="links">Links {count(topology.links.length)}</Tabs.Tab>
        <Tabs.Tab value="demands">Demands {traffic.matrix && count(traffic.matrix.demands.length)}</Tabs.Tab>
        {traffic.matrix && <Tabs.Tab value="matrix">Matrix</Tabs.Tab>}
      </Tabs.List>
      <Tabs.Panel value="nodes" className={classes.panel}>
        <DataTable
          {...filtering}
          noun="nodes"
          rows={topology.nodes}
          columns={nodes}
          rowId={(node) => node.name}
          selectedId={selectedId(selection, 'node')}
          onSelect={(node) => select({ kind: 'node', id: node.name })}
          tools={<AddButton label="Add a node" onClick={() => onNew({ kind: 'node', place: undefined })} />}
        />
      </Tabs.Panel>
      <Tabs.Panel value="links" className={classes.panel}>
        <DataTable
          {...filtering}
          noun="links"
          rows={topology.links}
          columns={links}
          rowId={(link) => link.id}
          selectedId={selectedId(selection, 'link')}
          onSelect={(link) => select({ kind: 'link', id: link.id })}
          tools={<AddButton label="Add a link" onClick={() => onNew({ kind: 'link', ends: {}, drawn: true })} />}
        />
      </Tabs.Panel>
      <Tabs.Panel value="demands" className={classes.panel}>
        <DemandTable
          {...filtering}
          project={project}
          topology={topology}
          traffic={traffic}
          selection={selection}
          select={select}
          onNew={() => onNew({ kind: 'demand' })}
        />
      </Tabs.Panel>
      {traffic.matrix && (
        <Tabs.Panel value="matrix" className={classes.panel}>
          <TrafficHeat traffic={traffic.matrix} selection={selection} select={select} />
        </Tabs.Panel>
      )}
    </Tabs>
  );
}
