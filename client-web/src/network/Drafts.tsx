import { useMemo } from 'react';
import type { Project, Topology } from '~/api/types';
import { useUrlState } from '~/common/useUrlState';
import { DraftBar } from '~/draft/DraftBar';
import type { Draft } from '~/draft/useDraft';
import { changeProject } from '~/project/projectApi';
import { editLines, type Edit } from '~/topology/edits';
import { demandLines } from '~/traffic/demandEdits';
import type { Traffic } from '~/traffic/useTraffic';

interface Props {
  project: Project;
  /** The version that the edits were made on. */
  saved: Topology;
  topology: Topology;
  draft: Draft<Edit>;
  traffic: Traffic;
}

/** The unsaved edits of the network and of the traffic. The keys for undo go to the one whose table is open. */
export function Drafts({ project, saved, topology, draft, traffic }: Props) {
  const [table] = useUrlState('table', 'nodes');
  const onTraffic = table === 'demands' || table === 'matrix';
  const lines = useMemo(() => editLines(saved, draft.edits), [saved, draft.edits]);
  return (
    <>
      <DraftBar
        draft={draft}
        keys={!onTraffic}
        saving={{
          kind: 'topologies',
          what: 'network',
          content: topology,
          lines,
          bind: (version) => changeProject(project.id, { topology: version }),
        }}
      />
      {traffic.saved && traffic.matrix && (
        <DraftBar
          draft={traffic.draft}
          keys={onTraffic}
          saving={{
            kind: 'traffic-matrices',
            what: 'traffic',
            content: traffic.matrix,
            lines: demandLines(traffic.saved, traffic.draft.edits),
            bind: (version) => changeProject(project.id, { trafficMatrix: version }),
          }}
        />
      )}
    </>
  );
}
