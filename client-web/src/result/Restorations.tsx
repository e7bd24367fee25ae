import { Select } from '@mantine/core';
import type { Lightpath } from '~/api/types';
import { counted } from '~/common/format';
import { RouteLines } from './RouteLines';
import { failureName, useFailure } from './useFailure';

/** The route that a lightpath takes in each failure, one at a time. */
export function Restorations({ lightpath }: { lightpath: Lightpath }) {
  const { restoration, setFailure } = useFailure(lightpath);
  const { restorations } = lightpath;
  if (restorations.length === 0) return null;
  return (
    <>
      <Select
        mt="xs"
        size="xs"
        label={`Restored in ${counted(restorations.length, 'failure case')}`}
        placeholder="Choose what fails"
        clearable
        searchable
        limit={200}
        nothingFoundMessage="It is not restored in that failure."
        data={restorations.map(failureName)}
        value={restoration ? failureName(restoration) : null}
        onChange={(name) => setFailure(name ?? '')}
      />
      {restoration && <RouteLines title="Restoration" role="restoration" route={restoration.route} />}
    </>
  );
}
