import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, body, ifMatch } from '~/api/client';
import { LARGEST_PAGE, wholeList } from '~/api/pages';
import { queryClient } from '~/api/queryClient';
import type {
  Clusters,
  EquipmentCatalogue,
  InputContent,
  InputVersion,
  Topology,
  TrafficMatrix,
  VersionedInput,
  VersionRef,
} from '~/api/types';

/** What a project works on. The kinds differ in their content alone. */
export interface ContentOf {
  topologies: Topology;
  'traffic-matrices': TrafficMatrix;
  clusters: Clusters;
  catalogues: EquipmentCatalogue;
}

export type InputKind = keyof ContentOf;

/** The kinds that are edited on the screen; the others are edited as files. */
export type EditedKind = 'topologies' | 'traffic-matrices';

/** The formats of a version, the best to work on first. Clusters and catalogues are too deep for a sheet. */
export const FORMATS: Record<InputKind, InputFormat[]> = {
  topologies: ['xlsx', 'json'],
  'traffic-matrices': ['xlsx', 'json'],
  clusters: ['json'],
  catalogues: ['json'],
};

export type InputFormat = 'xlsx' | 'json';

/** A file to import, as a new input or as the next version of one. */
export interface ImportOrder {
  file: File;
  comment: string;
  /** The network that the traffic has to fit. */
  topology?: VersionRef | undefined;
}

/** All kinds have the same addresses below their own; the type of one stands for all. */
const below = <Rest extends string>(kind: InputKind, rest: Rest) =>
  `/api/v1/${kind}${rest}` as `/api/v1/topologies${Rest}`;

const inputKey = (kind: InputKind, id: string | undefined) => [kind, id];

export function useInput(kind: InputKind, id: string | undefined) {
  return useQuery({
    queryKey: [...inputKey(kind, id), 'head'],
    enabled: id !== undefined,
    queryFn: () => getInput(kind, id ?? ''),
  });
}

const getInput = (kind: InputKind, id: string): Promise<VersionedInput> =>
  body(api.GET(below(kind, '/{id}'), { params: { path: { id } } }));

const contentKey = (kind: InputKind, ref: VersionRef) => [...inputKey(kind, ref.id), 'content', ref.version];

/** A version never changes: once here, its content stays good. */
const contentQuery = <K extends InputKind>(kind: K, ref: VersionRef) =>
  queryOptions({ queryKey: contentKey(kind, ref), staleTime: Infinity, queryFn: () => getContent(kind, ref) });

export function useContent<K extends InputKind>(kind: K, ref: VersionRef | undefined | null) {
  return useQuery({ ...contentQuery(kind, ref ?? { id: '', version: 0 }), enabled: ref != null });
}

/** Fetches the newest version ahead of a screen that moves on to it; answers its number. */
export async function fetchNewest(kind: InputKind, id: string): Promise<number> {
  const { latestVersion } = await getInput(kind, id);
  await queryClient.ensureQueryData(contentQuery(kind, { id, version: latestVersion }));
  return latestVersion;
}

async function getContent<K extends InputKind>(kind: K, { id, version }: VersionRef) {
  const path = { id, version: String(version) };
  const content = await body(api.GET(below(kind, '/{id}/versions/{version}'), { params: { path } }));
  return content as InputContent<ContentOf[K]>;
}

export function useVersions(kind: InputKind, id: string) {
  return useQuery({
    queryKey: [...inputKey(kind, id), 'versions'],
    queryFn: (): Promise<InputVersion[]> =>
      wholeList((cursor) =>
        body(
          api.GET(below(kind, '/{id}/versions'), {
            params: { path: { id }, query: { limit: LARGEST_PAGE, cursor } },
          }),
        ),
      ),
  });
}

/** Saves content as the version after `base`; refused with 412 when somebody saved one in between. */
export async function saveVersion<K extends InputKind>(
  kind: K,
  base: VersionRef,
  draft: { name: string; comment: string; content: ContentOf[K] },
): Promise<VersionRef> {
  const saved = await body(
    api.POST(below(kind, '/{id}/versions'), {
      params: { path: { id: base.id }, header: { 'If-Match': ifMatch(base.version) } },
      body: draft as never,
    }),
  );
  queryClient.setQueryData(
    contentKey(kind, { id: base.id, version: saved.version.version }),
    saved as InputContent<ContentOf[K]>,
  );
  return adopted(kind, base.id, saved.version);
}

/** Imports a file: as the next version of `base` when given, as a new input otherwise. */
export async function importInput(
  kind: InputKind,
  order: ImportOrder,
  base: VersionRef | undefined,
): Promise<VersionRef> {
  const form = formOf(order);
  const options = { body: form as never, bodySerializer: (sent: unknown) => sent as FormData };
  if (!base) {
    const { version } = await body(api.POST(below(kind, '/import'), options));
    return adopted(kind, version.id, version);
  }
  const header = { 'If-Match': ifMatch(base.version) };
  const params = { path: { id: base.id }, header };
  const { version } = await body(api.POST(below(kind, '/{id}/versions/import'), { params, ...options }));
  return adopted(kind, base.id, version);
}

function formOf({ file, comment, topology }: ImportOrder): FormData {
  const form = new FormData();
  form.set('file', file);
  form.set('name', file.name.replace(/\.[^.]+$/, ''));
  form.set('comment', comment);
  if (topology) {
    form.set('topologyId', topology.id);
    form.set('topologyVersion', String(topology.version));
  }
  return form;
}

function adopted(kind: InputKind, id: string, version: InputVersion): VersionRef {
  void queryClient.invalidateQueries({ queryKey: inputKey(kind, id) });
  return { id, version: version.version };
}

/** A version as a file, fetched with the session and handed to the browser's downloads. */
export async function exportVersion(kind: InputKind, ref: VersionRef, format: InputFormat): Promise<Blob> {
  const params = { path: { id: ref.id, version: String(ref.version) }, query: { format } };
  const blob = await body(
    api.GET(below(kind, '/{id}/versions/{version}/export'), { params, parseAs: 'blob' }) as Promise<{
      data?: Blob;
      response: Response;
    }>,
  );
  return blob;
}

/** What changed from one version to another, asked for when it is looked at. */
export function useDiff(kind: InputKind, id: string, from: number, to: number) {
  return useQuery({
    queryKey: [...inputKey(kind, id), 'diff', from, to],
    staleTime: Infinity,
    queryFn: () =>
      body(
        api.GET(below(kind, '/{id}/diff'), {
          params: { path: { id }, query: { from: String(from), to: String(to) } },
        }),
      ),
  });
}

/** Makes an old version the newest, as a version of its own; `newest` is the one it follows. */
export async function restoreVersion(kind: InputKind, old: VersionRef, newest: number): Promise<VersionRef> {
  const params = { path: { id: old.id, version: old.version }, header: { 'If-Match': ifMatch(newest) } };
  const { version } = await body(api.POST(below(kind, '/{id}/versions/{version}/restore'), { params }));
  return adopted(kind, old.id, version);
}

/** A small file of the kind, to be filled in and imported. */
export const templateOf = (kind: InputKind, format: InputFormat): Promise<Blob> =>
  body(
    api.GET(below(kind, '/template'), {
      params: { query: { format } },
      parseAs: 'blob',
    }) as unknown as Promise<{ data?: Blob; response: Response }>,
  );
