import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import type { Project } from '~/api/types';
import { useContent } from '~/input/inputApi';

/** The names of the cards that a planner may place: those of the project's catalogue, else of the one that ships. */
export function useCardTypes({ catalogue }: Project): string[] {
  const own = useContent('catalogues', catalogue);
  const shipped = useQuery({
    queryKey: ['catalogue', 'default'],
    enabled: !catalogue,
    staleTime: Infinity,
    queryFn: () => body(api.GET('/api/v1/catalogues/default')),
  });
  return ((catalogue ? own.data?.content : shipped.data)?.xponders ?? []).map(({ name }) => name);
}
