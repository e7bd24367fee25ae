import type { Lightpath } from '~/api/types';
import { useUrlState } from '~/common/useUrlState';

type Restoration = Lightpath['restorations'][number];

/** The links that fail, as they are said and kept in the address. */
export const failureName = ({ failedLinks }: Restoration) => failedLinks.join(' + ');

/** The failure that is looked at. It stays while one lightpath after the other is chosen. */
export function useFailure(lightpath: Lightpath | undefined) {
  const [name, setFailure] = useUrlState('failure');
  const restoration = lightpath?.restorations.find((each) => failureName(each) === name);
  return { restoration, setFailure };
}
