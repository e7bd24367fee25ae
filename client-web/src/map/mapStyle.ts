import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Topology } from '~/api/types';
import { LINK_USE, SIGNALS, type LinkScale, type Scheme } from '~/common/palette';
import type { Selection } from '~/common/useSelection';
import { linkFeatures, nodeFeatures, routeFeatures, type ShownRoutes } from './networkLayers';

/** All that decides how the map looks. */
export interface MapView {
  topology: Topology;
  scheme: Scheme;
  /** A figure of each link, of lit channels unless another scale is given; absent where no result is shown. */
  use?: Map<string, number> | undefined;
  scale?: LinkScale | undefined;
  selection?: Selection | undefined;
  routes?: ShownRoutes | undefined;
}

const GROUND = {
  light: { sea: '#dfe8ee', land: '#f7f7f4', border: '#c3c9c4', country: '#9aa29c', text: '#263238', halo: '#ffffff' },
  dark: { sea: '#0e1418', land: '#1a2329', border: '#36434c', country: '#56656f', text: '#d5dee4', halo: '#12181d' },
};
const LINK = { light: '#47677d', dark: '#86a3b6' };
const ACCENT = { light: '#b0127b', dark: '#ff7ac8' };
const NODE = { light: '#14506b', dark: '#9fdcf0' };
/** The ground has no detail beyond this zoom: cutting finer tiles of it would be work for nothing. */
const STILL = { tolerance: 0.5, maxzoom: 7 };
/** Names are drawn from the fonts of the machine: no glyph server, no request. */
const FONT = ['Inter Variable', 'Noto Sans', 'DejaVu Sans', 'sans-serif'];

/** The whole style as a function of what is shown; MapLibre works out what changed. */
export function mapStyle(view: MapView): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: ground('land'), ...STILL },
      borders: { type: 'geojson', data: ground('borders'), ...STILL },
      countries: { type: 'geojson', data: ground('countries') },
      links: { type: 'geojson', data: linkFeatures(view.topology, view.use, view.scale) },
      routes: { type: 'geojson', data: routeFeatures(view.topology, view.routes) },
      nodes: { type: 'geojson', data: nodeFeatures(view.topology, view.routes) },
    },
    layers: [...groundLayers(view.scheme), ...linkLayers(view), ...routeLayers(view.scheme), ...nodeLayers(view)],
  };
}

const ground = (name: string) => new URL(`/basemap/${name}.json`, window.location.origin).href;

function groundLayers(scheme: Scheme): LayerSpecification[] {
  const colour = GROUND[scheme];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colour.land } },
    { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colour.border, 'line-width': 0.8 } },
    { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colour.border, 'line-width': 1 } },
    {
      id: 'country-names',
      type: 'symbol',
      source: 'countries',
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': FONT,
        'text-size': 11,
        'text-letter-spacing': 0.15,
        'text-max-width': 7,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': colour.country, 'text-halo-color': colour.land, 'text-halo-width': 1 },
    },
  ];
}

function linkLayers({ scheme, selection, routes, scale = LINK_USE }: MapView): LayerSpecification[] {
  const chosen = selection?.kind === 'link' ? selection.id : '';
  return [
    {
      id: 'link-chosen',
      type: 'line',
      source: 'links',
      filter: ['==', ['get', 'id'], chosen],
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': ACCENT[scheme], 'line-width': 11, 'line-opacity': 0.45 },
    },
    {
      id: 'links',
      type: 'line',
      source: 'links',
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': byClass(
          LINK[scheme],
          scale.classes.map((each) => each.colour[scheme]),
        ),
        'line-width': byClass(
          2,
          scale.classes.map((each) => each.width),
        ),
        'line-opacity': routes ? 0.35 : 1,
      },
    },
  ];
}

function byClass<T extends string | number>(none: T, values: T[]): ExpressionSpecification {
  const cases = values.flatMap((value, at) => [at, value]);
  return ['match', ['get', 'class'], ...cases, none] as unknown as ExpressionSpecification;
}

function routeLayers(scheme: Scheme): LayerSpecification[] {
  const signal = SIGNALS[scheme];
  const along = (role: 'working' | 'protection' | 'restoration', dashes?: number[]): LayerSpecification => ({
    id: `route-${role}`,
    type: 'line',
    source: 'routes',
    filter: ['==', ['get', 'role'], role],
    layout: { 'line-cap': dashes ? 'butt' : 'round', 'line-join': 'round' },
    paint: { 'line-color': signal[role], 'line-width': 5, ...(dashes && { 'line-dasharray': dashes }) },
  });
  return [along('protection', [2, 1]), along('working'), along('restoration', [1, 0.6])];
}

function nodeLayers({ scheme, selection }: MapView): LayerSpecification[] {
  const chosen = selection?.kind === 'node' ? selection.id : '';
  const colour = GROUND[scheme];
  return [
    {
      id: 'node-chosen',
      type: 'circle',
      source: 'nodes',
      filter: ['==', ['get', 'id'], chosen],
      paint: { 'circle-radius': 13, 'circle-color': ACCENT[scheme], 'circle-opacity': 0.45 },
    },
    {
      id: 'nodes',
      type: 'circle',
      source: 'nodes',
      paint: {
        'circle-radius': ['case', ['get', 'regenerates'], 8, 5.5],
        'circle-color': ['case', ['get', 'cdc'], NODE[scheme], colour.land],
        'circle-stroke-color': ['case', ['get', 'regenerates'], SIGNALS[scheme].protection, NODE[scheme]],
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'node-names',
      type: 'symbol',
      source: 'nodes',
      layout: {
        'text-field': ['get', 'id'],
        'text-font': FONT,
        'text-size': 12.5,
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.8,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colour.text, 'text-halo-color': colour.halo, 'text-halo-width': 1.6 },
    },
  ];
}
