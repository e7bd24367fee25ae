import { Button, Container, Group, Paper, Progress, Table, Text, Title } from '@mantine/core';
import { IconPlayerPlay, IconRoute } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Run } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { ago, dateTime, duration } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useOpenProject } from '~/project/ProjectPage';
import { useRuns } from './runApi';
import { StateBadge } from './StateBadge';
import { KIND, secondsTaken } from './words';

export function RunsPage() {
  const project = useOpenProject();
  const runs = useRuns(project.id);
  const start = (
    <Button component={Link} to={`/projects/${project.id}/runs/new`} leftSection={<IconPlayerPlay size={16} />}>
      Start a run
    </Button>
  );
  return (
    <Container size={1500} py="lg" w="100%">
      <Group justify="space-between" mb="md">
        <Title order={1} fz="h3">
          Runs
        </Title>
        {start}
      </Group>
      <Loaded query={runs} doing="load the runs">
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={<IconRoute />} title="No runs yet" action={start}>
              A run grooms the services into lightpaths and gives each a route and a channel. Start one to see the plan.
            </EmptyState>
          ) : (
            <RunTable runs={list} />
          )
        }
      </Loaded>
    </Container>
  );
}

function RunTable({ runs }: { runs: Run[] }) {
  return (
    <Paper withBorder radius="md" style={{ overflow: 'auto' }}>
      <Table verticalSpacing="sm" highlightOnHover aria-label="runs" miw={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Run</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th>Inputs</Table.Th>
            <Table.Th>Submitted</Table.Th>
            <Table.Th ta="right">Took</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function RunRow({ run }: { run: Run }) {
  const seconds = secondsTaken(run);
  return (
    <Table.Tr>
      <Table.Td>
        <Text component={Link} to={`/projects/${run.projectId}/runs/${run.id}`} fw={600} size="sm" c="petrol">
          {run.name}
        </Text>
      </Table.Td>
      <Table.Td>{KIND[run.kind]}</Table.Td>
      <Table.Td>
        <StateBadge state={run.state} />
        {run.state === 'RUNNING' && (
          <Progress value={run.progress.fraction * 100} size="xs" mt={4} aria-label="Progress" />
        )}
      </Table.Td>
      <Table.Td>
        network v{run.inputs.topology.version}, traffic v{run.inputs.trafficMatrix.version}
        {run.stale && (
          <Text span size="xs" c="orange">
            {' '}
            (newer ones exist)
          </Text>
        )}
      </Table.Td>
      <Table.Td title={dateTime(run.submittedAt)}>
        {run.submittedBy}, {ago(run.submittedAt)}
      </Table.Td>
      <Table.Td ta="right">{seconds === undefined ? '' : duration(seconds)}</Table.Td>
    </Table.Tr>
  );
}
