import { useMemo } from 'react';
import type { GroomingDraftView, Project } from '~/api/types';
import { useContent } from '~/input/inputApi';
import { clientsLeft, type Client } from './draftModel';

/** What the draft does not carry, with the ends of each as the project's traffic tells them. */
export function useClientsLeft(project: Project, view: GroomingDraftView): Client[] {
  const traffic = useContent('traffic-matrices', project.trafficMatrix);
  const matrix = traffic.data?.content;
  return useMemo(
    () => clientsLeft(view.draft, matrix, view.remainingServices, view.remainingGroomouts),
    [view, matrix],
  );
}
