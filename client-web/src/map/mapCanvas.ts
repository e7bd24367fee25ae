import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Node } from '~/api/types';
import { mapStyle, type MapView } from './mapStyle';
import { boundsOf } from './networkLayers';

setWorkerUrl(workerUrl);

export type Picked = { kind: 'node' | 'link'; id: string };

/** A map in an element: told what to show, tells what is pointed at. Knows nothing of React. */
export interface MapCanvas {
  show(view: MapView): void;
  /** Brings all nodes into sight. */
  fit(nodes: Node[]): void;
  remove(): void;
}

interface Listeners {
  onPick: (picked: Picked | undefined) => void;
  onHover: (picked: Picked | undefined, x: number, y: number) => void;
}

const REACH_PX = 6;
const PADDING_PX = 56;

export function createMapCanvas(container: HTMLElement, first: MapView, listeners: Listeners): MapCanvas {
  const bounds = boundsOf(first.topology.nodes);
  const map = new MapLibre({
    container,
    style: mapStyle(first),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxZoom: 12,
    ...(bounds && { bounds, fitBoundsOptions: { padding: PADDING_PX, maxZoom: 9 } }),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new ScaleControl(), 'bottom-right');
  map.on('click', (event) => listeners.onPick(pick(map, event.point)));
  map.on('mousemove', (event) => {
    const picked = pick(map, event.point);
    map.getCanvas().style.cursor = picked ? 'pointer' : '';
    listeners.onHover(picked, event.point.x, event.point.y);
  });
  map.on('mouseout', () => listeners.onHover(undefined, 0, 0));
  const show = whenReady(map);
  return {
    show: (view) => show(() => map.setStyle(mapStyle(view))),
    fit: (nodes) => {
      const box = boundsOf(nodes);
      if (box) map.fitBounds(box, { padding: PADDING_PX, maxZoom: 9, duration: 400 });
    },
    remove: () => map.remove(),
  };
}

/** Until the first style stands, only the newest wish is kept. */
function whenReady(map: MapLibre): (change: () => void) => void {
  let ready = false;
  let waiting: (() => void) | undefined;
  map.once('style.load', () => {
    ready = true;
    waiting?.();
  });
  return (change) => {
    if (ready) change();
    else waiting = change;
  };
}

/** The node, or else the link, within reach of a point. */
function pick(map: MapLibre, point: { x: number; y: number }): Picked | undefined {
  const box: [PointLike, PointLike] = [
    [point.x - REACH_PX, point.y - REACH_PX],
    [point.x + REACH_PX, point.y + REACH_PX],
  ];
  for (const [layer, kind] of [
    ['nodes', 'node'],
    ['links', 'link'],
  ] as const) {
    if (!map.getLayer(layer)) continue;
    const found = map.queryRenderedFeatures(box, { layers: [layer] })[0];
    if (found) return { kind, id: String(found.properties.id) };
  }
  return undefined;
}
