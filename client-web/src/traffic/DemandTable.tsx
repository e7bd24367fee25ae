import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Link } from 'react-router';
import type { Project, Topology, TrafficMatrix } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { PasteDialog } from '~/common/PasteDialog';
import { useMarks } from '~/common/useMarks';
import { usePaste } from '~/common/usePaste';
import { selectedId, type Selection } from '~/common/useSelection';
import { useServiceTypes } from './catalogueApi';
import { demandColumns } from './demandColumns';
import classes from './DemandTable.module.css';
import { DemandTools } from './DemandTools';
import { pastedDemands } from './pastedDemands';
import type { Traffic } from './useTraffic';

interface Props {
  project: Project;
  topology: Topology;
  traffic: Traffic;
  filter: string;
  onFilter: (text: string) => void;
  selection: Selection | undefined;
  select: (next: Selection) => void;
  onNew: () => void;
}

export function DemandTable(props: Props) {
  const { project, traffic } = props;
  if (!project.trafficMatrix) return <NoTraffic projectId={project.id} />;
  return (
    <Loaded query={traffic.query} doing="load the traffic">
      {({ content }) => <Demands {...props} matrix={traffic.matrix ?? content} />}
    </Loaded>
  );
}

/** The columns that a paste can bring. */
const HINT =
  'Demand, From, To, Protection, Restoration, Services, What is asked, as this table exports them; or with a first row of titles, such as ' +
  'those of the traffic workbook. A name that exists is changed where a cell says so; without a name it gets a number.';

function Demands({
  matrix,
  topology,
  traffic,
  filter,
  onFilter,
  selection,
  select,
  onNew,
}: Props & { matrix: TrafficMatrix }) {
  const marks = useMarks();
  const paste = usePaste();
  const types = useServiceTypes().data;
  const read = useCallback(
    (text: string) => pastedDemands(text, { matrix, topology, types: types ?? [] }),
    [matrix, topology, types],
  );
  return (
    <div className={classes.table} onPaste={paste.onPaste}>
      <DataTable
        noun="demands"
        rows={matrix.demands}
        columns={demandColumns}
        rowId={(demand) => demand.id}
        filter={filter}
        onFilter={onFilter}
        selectedId={selectedId(selection, 'demand')}
        onSelect={(demand) => select({ kind: 'demand', id: demand.id })}
        marks={marks}
        tools={(shown) => (
          <DemandTools shown={shown} marks={marks} onEdit={traffic.draft.add} onPaste={paste.open} onNew={onNew} />
        )}
      />
      <PasteDialog
        {...paste.dialog}
        noun="demand"
        hint={HINT}
        read={read}
        onApply={(edits) => traffic.draft.add({ kind: 'batch', edits })}
      />
    </div>
  );
}

function NoTraffic({ projectId }: { projectId: string }) {
  return (
    <EmptyState
      icon={<IconArrowsExchange />}
      title="This project has no traffic yet"
      action={
        <Button component={Link} to={`/projects/${projectId}/inputs`}>
          Import traffic
        </Button>
      }
    >
      Import a workbook of demands. Each demand names two nodes of the network and what runs between them.
    </EmptyState>
  );
}
