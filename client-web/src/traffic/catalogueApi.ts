import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';

const defaultCatalogue = queryOptions({
  queryKey: ['catalogue', 'default'],
  staleTime: Infinity,
  queryFn: () => body(api.GET('/api/v1/catalogues/default')),
});

/** The catalogue that ships with the product. */
export const useDefaultCatalogue = () => useQuery(defaultCatalogue);

/** The names of the service types that demands can ask for. */
export function useServiceTypes() {
  return useQuery({
    ...defaultCatalogue,
    select: ({ serviceTypes }) => serviceTypes.map(({ name }) => name),
  });
}
