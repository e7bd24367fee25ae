import { useQuery } from '@tanstack/react-query';
import { api, body } from '~/api/client';
import { useAllPages, type Loading } from '~/api/pages';
import type {
  CardUse,
  GroomingResult,
  Lightpath,
  Page,
  RoutingResult,
  RunResultSummary,
  ServiceTrace,
  SpectrumUse,
} from '~/api/types';

/** A stored result never changes: what was fetched once stays good. */
const FOREVER = { staleTime: Infinity };

/** The most that a page of the server holds. */
const MOST = 500;

const of = (id: string | undefined) => ({ params: { path: { id: id ?? '' } } });

export function useSummary(runId: string) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId],
    queryFn: (): Promise<RunResultSummary> => body(api.GET('/api/v1/runs/{id}/result', of(runId))),
  });
}

export function useSpectrum(runId: string | undefined) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'spectrum'],
    enabled: runId !== undefined,
    queryFn: (): Promise<SpectrumUse> => body(api.GET('/api/v1/runs/{id}/result/spectrum', of(runId))),
  });
}

export function useGrooming(runId: string, enabled: boolean) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'grooming'],
    enabled,
    queryFn: () => body(api.GET('/api/v1/runs/{id}/result/grooming', of(runId))) as Promise<GroomingResult>,
  });
}

export function useRouting(runId: string, enabled: boolean) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'routing'],
    enabled,
    queryFn: () => body(api.GET('/api/v1/runs/{id}/result/routing', of(runId))) as Promise<RoutingResult>,
  });
}

/** Where a service is carried: its cards, lightpaths, routes and spare. */
export function useServiceTrace(runId: string, serviceId: string) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'services', serviceId],
    queryFn: async (): Promise<ServiceTrace> => {
      const asked = { params: { path: { id: runId }, query: { q: serviceId, limit: MOST } } };
      const page = (await body(api.GET('/api/v1/runs/{id}/result/services', asked))) as Page<ServiceTrace>;
      return exactly(page.results, (each) => each.serviceId, serviceId);
    },
  });
}

/** Which services pass a card. */
export function useCardUse(runId: string, cardId: string) {
  return useQuery({
    ...FOREVER,
    queryKey: ['result', runId, 'cards', cardId],
    queryFn: async (): Promise<CardUse> => {
      const asked = { params: { path: { id: runId }, query: { q: cardId, limit: MOST } } };
      const page = (await body(api.GET('/api/v1/runs/{id}/result/cards', asked))) as Page<CardUse>;
      return exactly(page.results, (each) => each.card.id, cardId);
    },
  });
}

/** The server finds what contains the text; asked for was the one that is the text. */
function exactly<T>(found: T[], id: (each: T) => string, wanted: string): T {
  const one = found.find((each) => id(each) === wanted);
  if (!one) throw new Error(`The result has no ${wanted}.`);
  return one;
}

export type Lightpaths = Loading<Lightpath>;

/** All lightpaths of a result, page after page; the first ones can be looked at while the others come. */
export const useLightpaths = (runId: string, enabled: boolean): Lightpaths =>
  useAllPages(
    ['result', runId, 'lightpaths'],
    enabled,
    (query) =>
      body(api.GET('/api/v1/runs/{id}/result/lightpaths', { params: { path: { id: runId }, query } })) as Promise<
        Page<Lightpath>
      >,
  );
