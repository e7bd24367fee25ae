import { useMemo } from 'react';
import type { Project, TrafficMatrix } from '~/api/types';
import { useDraft, type Draft } from '~/draft/useDraft';
import { useContent } from '~/input/inputApi';
import { applyDemandEdits, type DemandEdit } from './demandEdits';

/** The traffic of a project with its unsaved edits. */
export interface Traffic {
  draft: Draft<DemandEdit>;
  /** Absent until it is loaded, and in a project without traffic. */
  saved: TrafficMatrix | undefined;
  matrix: TrafficMatrix | undefined;
  /** The loading, for its progress and its failure. */
  query: ReturnType<typeof useContent<'traffic-matrices'>>;
}

const NONE = { id: 'none', version: 0 };

export function useTraffic(project: Project): Traffic {
  const bound = project.trafficMatrix;
  const draft = useDraft<DemandEdit>(bound ?? NONE);
  const query = useContent('traffic-matrices', bound && draft.base);
  const saved = query.data?.content;
  const matrix = useMemo(() => saved && applyDemandEdits(saved, draft.edits), [saved, draft.edits]);
  return { draft, saved, matrix, query };
}
