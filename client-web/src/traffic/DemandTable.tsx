import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Project } from '~/api/types';
import { AddButton } from '~/common/AddButton';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { selectedId, type Selection } from '~/common/useSelection';
import { demandColumns } from './demandColumns';
import type { Traffic } from './useTraffic';

interface Props {
  project: Project;
  traffic: Traffic;
  filter: string;
  onFilter: (text: string) => void;
  selection: Selection | undefined;
  select: (next: Selection) => void;
  onNew: () => void;
}

export function DemandTable({ project, traffic, filter, onFilter, selection, select, onNew }: Props) {
  if (!project.trafficMatrix) return <NoTraffic projectId={project.id} />;
  return (
    <Loaded query={traffic.query} doing="load the traffic">
      {({ content }) => (
        <DataTable
          noun="demands"
          rows={(traffic.matrix ?? content).demands}
          columns={demandColumns}
          rowId={(demand) => demand.id}
          filter={filter}
          onFilter={onFilter}
          selectedId={selectedId(selection, 'demand')}
          onSelect={(demand) => select({ kind: 'demand', id: demand.id })}
          tools={<AddButton label="Add a demand" onClick={onNew} />}
        />
      )}
    </Loaded>
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
