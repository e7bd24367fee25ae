import { Anchor, Table, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { KeptGrooming, Run } from '~/api/types';
import { useRun } from '~/run/runApi';

/** What grooming started from: the run whose cards it kept, or the draft it took. */
export function StartPart({ run, keep }: { run: Run; keep: KeptGrooming }) {
  const kept = keep.runId ?? keep.placesOfRunId;
  return (
    <div>
      <Title order={3} fz="sm">
        Start
      </Title>
      <Table aria-label="Start of grooming">
        <Table.Tbody>
          <Table.Tr>
            <Table.Td w={220}>{words(keep)}</Table.Td>
            <Table.Td>
              {kept ? <RunLink projectId={run.projectId} id={kept} /> : `version ${keep.draft?.version}`}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}

function words({ runId, placesOfRunId }: KeptGrooming): string {
  if (runId) return 'Keeps what was installed by';
  return placesOfRunId ? 'Keeps the places of the cards of' : 'A grooming made by hand';
}

/** Its name once it is known. */
function RunLink({ projectId, id }: { projectId: string; id: string }) {
  const { data } = useRun(id);
  return (
    <Anchor component={Link} to={`/projects/${projectId}/runs/${id}`} inherit>
      {data?.name ?? id}
    </Anchor>
  );
}
