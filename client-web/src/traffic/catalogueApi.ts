import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';

/** The names of the service types that demands can ask for. */
export function useServiceTypes() {
  return useQuery({
    queryKey: ['catalogue', 'default'],
    staleTime: Infinity,
    queryFn: () => body(api.GET('/api/v1/catalogues/default')),
    select: ({ serviceTypes }) => serviceTypes.map(({ name }) => name),
  });
}
