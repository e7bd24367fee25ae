import { Anchor, Container, Paper, Table, Text, Title } from '@mantine/core';
import { IconHandMove } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { GroomingDraftHead } from '~/api/types';
import { DeleteButton } from '~/common/DeleteButton';
import { EmptyState } from '~/common/EmptyState';
import { ago, dateTime } from '~/common/format';
import { Loaded } from '~/common/Loaded';
import { useOpenProject } from '~/project/ProjectPage';
import { useDeleteGroomingDraft, useGroomingDrafts } from './draftApi';
import { NewDraft } from './NewDraft';

/** Groomings that are made by hand: the drafts of the project, and how to begin one. */
export function DraftsPage() {
  const project = useOpenProject();
  const drafts = useGroomingDrafts(project.id);
  return (
    <Container size="md" py="lg" w="100%">
      <Title order={1} fz="h3">
        Grooming by hand
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        A draft is a grooming in the making: cards in slots, services on their lines. It may break rules while you work
        on it, and names every one of them.
      </Text>
      <NewDraft project={project} />
      <Loaded query={drafts} doing="load the drafts">
        {(list) =>
          list.length === 0 ? (
            <EmptyState icon={<IconHandMove />} title="No drafts yet">
              Begin with the grooming of a run, to change what it chose, or with nothing, to place every card yourself.
            </EmptyState>
          ) : (
            <DraftTable drafts={list} />
          )
        }
      </Loaded>
    </Container>
  );
}

function DraftTable({ drafts }: { drafts: GroomingDraftHead[] }) {
  return (
    <Paper withBorder radius="md" mt="md">
      <Table verticalSpacing="sm" aria-label="drafts">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Draft</Table.Th>
            <Table.Th>Version</Table.Th>
            <Table.Th>Changed</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function DraftRow({ draft: { id, projectId, name, version, updatedAt, updatedBy } }: { draft: GroomingDraftHead }) {
  const remove = useDeleteGroomingDraft(projectId);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component={Link} to={`/projects/${projectId}/grooming/${id}`} fw={600} size="sm">
          {name}
        </Anchor>
      </Table.Td>
      <Table.Td>{version}</Table.Td>
      <Table.Td title={dateTime(updatedAt)}>
        {updatedBy}, {ago(updatedAt)}
      </Table.Td>
      <Table.Td ta="right">
        <DeleteButton label="Delete" onDelete={() => remove.mutate(id)}>
          The draft {name} goes, with all its versions. Runs that were made from it stay.
        </DeleteButton>
      </Table.Td>
    </Table.Tr>
  );
}
