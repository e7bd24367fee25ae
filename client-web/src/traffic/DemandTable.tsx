import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Project } from '~/api/types';
import { DataTable } from '~/common/DataTable';
import { EmptyState } from '~/common/EmptyState';
import { Loaded } from '~/common/Loaded';
import { selectedId, type Selection } from '~/common/useSelection';
import { useContent } from '~/input/inputApi';
import { demandColumns } from './demandColumns';

interface Props {
  project: Project;
  filter: string;
  onFilter: (text: string) => void;
  selection: Selection | undefined;
  select: (next: Selection) => void;
}

export function DemandTable({ project, filter, onFilter, selection, select }: Props) {
  const traffic = useContent('traffic-matrices', project.trafficMatrix);
  if (!project.trafficMatrix) return <NoTraffic projectId={project.id} />;
  return (
    <Loaded query={traffic} doing="load the traffic">
      {({ content }) => (
        <DataTable
          noun="demands"
          rows={content.demands}
          columns={demandColumns}
          rowId={(demand) => demand.id}
          filter={filter}
          onFilter={onFilter}
          selectedId={selectedId(selection, 'demand')}
          onSelect={(demand) => select({ kind: 'demand', id: demand.id })}
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
