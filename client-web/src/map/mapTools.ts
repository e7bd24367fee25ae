import type { Picked } from './mapCanvas';

/** What a click on the map does: choose what is there, place a node, or join two nodes. */
export type MapTool = 'look' | 'node' | 'link';

export interface MapClick {
  picked: Picked | undefined;
  /** Degrees, to about a metre. */
  place: { latitude: number; longitude: number };
}

/** The tool in hand, and what happens to it. */
export interface MapTooling {
  tool: MapTool;
  onTool: (tool: MapTool) => void;
  /** What to click next. */
  hint: string | undefined;
}
