import { useParams } from 'react-router';
import { Loaded } from '~/common/Loaded';
import { ResultView } from '~/result/ResultView';
import { RunHeader } from './RunHeader';
import { RunOutcome } from './RunOutcome';
import { RunWatch } from './RunWatch';
import { isFinal, useRun } from './runApi';

/** One run: its progress while it lasts, then its result, or why there is none. */
export function RunPage() {
  const { runId = '' } = useParams();
  const run = useRun(runId);
  return (
    <Loaded query={run} doing="open the run">
      {(opened) => (
        <>
          <RunHeader run={opened} />
          {!isFinal(opened) && <RunWatch key={opened.id} run={opened} />}
          {opened.state === 'SUCCEEDED' && <ResultView run={opened} />}
          {isFinal(opened) && opened.state !== 'SUCCEEDED' && <RunOutcome run={opened} />}
        </>
      )}
    </Loaded>
  );
}
