import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body } from '~/api/client';
import { follow } from '~/api/events';
import { LARGEST_PAGE } from '~/api/pages';
import { queryClient } from '~/api/queryClient';
import type { Run, RunState, RunSubmission } from '~/api/types';

const FINAL = new Set<RunState>(['SUCCEEDED', 'FAILED', 'CANCELLED']);
/** How often a list with running runs is asked for; the open run follows its events instead. */
const LIST_REFRESH_MS = 3_000;

export const isFinal = (run: Run) => FINAL.has(run.state);

/** Whether a run of its kind searches: light alone is computed, and has nothing to show before its end. */
export const searches = ({ kind }: Run) => kind !== 'TRANSMISSION';

/** Whether a run of its kind gives each lightpath a route and channels. */
export const lightsChannels = ({ kind }: Run) => kind === 'PLAN' || kind === 'ROUTING';

export const runsKey = (projectId: string | undefined) => ['runs', 'of', projectId];
export const runKey = (id: string) => ['runs', id];

/** The newest runs of a project. */
export function useRuns(projectId: string | undefined) {
  return useQuery({
    queryKey: runsKey(projectId),
    enabled: projectId !== undefined,
    queryFn: async () => {
      const query = { projectId, limit: LARGEST_PAGE };
      return (await body(api.GET('/api/v1/runs', { params: { query } }))).results;
    },
    refetchInterval: ({ state }) => (state.data?.some((run) => !isFinal(run)) ? LIST_REFRESH_MS : false),
  });
}

/** One run, kept current by its events until it ends. */
export function useRun(id: string) {
  const query = useQuery({
    queryKey: runKey(id),
    queryFn: () => body(api.GET('/api/v1/runs/{id}', { params: { path: { id } } })),
  });
  const live = query.data !== undefined && !isFinal(query.data);
  useEffect(() => {
    if (!live) return undefined;
    const stop = new AbortController();
    const take = (data: string) => keep(JSON.parse(data) as Run);
    follow(
      `/api/v1/runs/${id}/events`,
      stop.signal,
      ({ data }) => take(data),
      ({ name }) => name === 'end',
    ).catch(() => queryClient.invalidateQueries({ queryKey: runKey(id) }));
    return () => stop.abort();
  }, [id, live]);
  return query;
}

function keep(run: Run): void {
  queryClient.setQueryData(runKey(run.id), run);
  if (isFinal(run)) void queryClient.invalidateQueries({ queryKey: runsKey(run.projectId) });
}

export function useSubmitRun() {
  return useMutation({
    mutationFn: ({ submission, key }: { submission: RunSubmission; key: string }) =>
      body(api.POST('/api/v1/runs', { params: { header: { 'Idempotency-Key': key } }, body: submission })),
    onSuccess: started,
  });
}

export function useCancelRun() {
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/runs/{id}/cancel', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

/** Asks a run for the best that it has found so far. */
export function useFinishRun() {
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/runs/{id}/finish', { params: { path: { id } } })),
    onSuccess: keep,
  });
}

export function useRepeatRun() {
  return useMutation({
    mutationFn: (id: string) => body(api.POST('/api/v1/runs/{id}/repeat', { params: { path: { id } } })),
    onSuccess: started,
  });
}

function started(run: Run): void {
  keep(run);
  void queryClient.invalidateQueries({ queryKey: runsKey(run.projectId) });
}

/** Names one attempt, so that a submit repeated after a lost answer makes no second run. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
