import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl, type PointLike } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Node } from '~/api/types';
import type { MapClick } from './mapTools';
import { mapStyle, type MapView } from './mapStyle';
import { boundsOf } from './networkLayers';

setWorkerUrl(workerUrl);

export type Picked = { kind: 'node' | 'link'; id: string };

/** A map in an element: told what to show, tells what is pointed at. Knows nothing of React. */
export interface MapCanvas {
  show(view: MapView): void;
  /** Brings all nodes into sight. */
  fit(nodes: Node[]): void;
  /** Moves only when one of the nodes is out of sight or under the panel on the right. */
  reveal(nodes: Node[]): void;
  /** Shows by the pointer that a click draws. */
  aim(aiming: boolean): void;
  remove(): void;
}

interface Listeners {
  onClick: (click: MapClick) => void;
  onHover: (picked: Picked | undefined, x: number, y: number) => void;
}

const REACH_PX = 6;
const toMetre = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
/** Room for the controls, the legend and the names of the outermost nodes. */
const PADDING = { top: 44, bottom: 104, left: 72, right: 56 };
/** The panel of the selected thing stands at the top right; on a narrow map it takes all of the top. */
const NARROW_PX = 700;
const BESIDE_PANEL = { ...PADDING, right: 320 };
const PANEL_SHARE = 0.46;
const LEGEND_SHARE = 0.2;

function clearOfPanel(map: MapLibre) {
  const { clientWidth, clientHeight } = map.getContainer();
  if (clientWidth >= NARROW_PX) return BESIDE_PANEL;
  return { top: clientHeight * PANEL_SHARE + 30, bottom: clientHeight * LEGEND_SHARE, left: 60, right: 40 };
}

export function createMapCanvas(container: HTMLElement, first: MapView, listeners: Listeners): MapCanvas {
  const bounds = boundsOf(first.topology.nodes);
  const map = new MapLibre({
    container,
    style: mapStyle(first),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxZoom: 12,
    ...(bounds && { bounds, fitBoundsOptions: { padding: PADDING, maxZoom: 9 } }),
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  map.addControl(new ScaleControl(), 'bottom-right');
  map.on('click', ({ point, lngLat }) => {
    const { lat, lng } = lngLat.wrap();
    listeners.onClick({ picked: pick(map, point), place: { latitude: toMetre(lat), longitude: toMetre(lng) } });
  });
  map.on('mousemove', (event) => {
    const picked = pick(map, event.point);
    map.getCanvas().style.cursor = picked ? 'pointer' : cursor;
    listeners.onHover(picked, event.point.x, event.point.y);
  });
  map.on('mouseout', () => listeners.onHover(undefined, 0, 0));
  const show = whenReady(map);
  let cursor = '';
  return {
    aim: (aiming) => {
      cursor = aiming ? 'crosshair' : '';
      map.getCanvas().style.cursor = cursor;
    },
    show: (view) => show(() => map.setStyle(mapStyle(view))),
    fit: (nodes) => {
      const box = boundsOf(nodes);
      if (box) map.fitBounds(box, { padding: PADDING, maxZoom: 9, duration: 400 });
    },
    reveal: (nodes) => {
      const box = boundsOf(nodes);
      if (box && !nodes.every((node) => inSight(map, node))) {
        map.fitBounds(box, { padding: clearOfPanel(map), maxZoom: 8, duration: 500 });
      }
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

function inSight(map: MapLibre, { longitude, latitude }: Node): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const { top, bottom, left, right } = clearOfPanel(map);
  return x > left && x < clientWidth - right && y > top && y < clientHeight - bottom;
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
