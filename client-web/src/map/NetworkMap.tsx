import 'maplibre-gl/dist/maplibre-gl.css';
import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconFocusCentered, IconMapOff } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Topology } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import { LINK_USE, type LinkScale } from '~/common/palette';
import type { Selection } from '~/common/useSelection';
import { Legend } from './Legend';
import { createMapCanvas, type MapCanvas, type Picked } from './mapCanvas';
import { MapHint } from './MapHint';
import { MapToolBar } from './MapToolBar';
import type { MapClick, MapTooling } from './mapTools';
import classes from './NetworkMap.module.css';
import type { ShownRoutes } from './networkLayers';
import { canDraw } from './webgl';

export interface NetworkMapProps {
  topology: Topology;
  use?: Map<string, number> | undefined;
  /** What {@link use} is, when not the share of lit channels. */
  scale?: LinkScale | undefined;
  selection?: Selection | undefined;
  onClick: (click: MapClick) => void;
  routes?: ShownRoutes | undefined;
  /** Absent where the network is looked at and not changed. */
  tooling?: MapTooling | undefined;
}

/** The network on the offline basemap, or why it cannot be drawn. */
export function NetworkMap(props: NetworkMapProps) {
  const [drawable] = useState(canDraw);
  return drawable ? <DrawnMap {...props} /> : <CannotDraw />;
}

function CannotDraw() {
  return (
    <EmptyState icon={<IconMapOff />} title="The map cannot be drawn here">
      This browser offers no WebGL. Turn on hardware acceleration in its settings, or use another browser. All tables
      work without the map.
    </EmptyState>
  );
}

function reveal(canvas: MapCanvas, topology: Topology, routes: ShownRoutes | undefined): void {
  const names = new Set(
    [routes?.working, routes?.protection, routes?.restoration].flatMap((route) => route?.nodes ?? []),
  );
  if (names.size > 0) canvas.reveal(topology.nodes.filter((node) => names.has(node.name)));
}

interface Hover {
  picked: Picked;
  x: number;
  y: number;
}

function DrawnMap({ topology, use, scale = LINK_USE, selection, onClick, routes, tooling }: NetworkMapProps) {
  const scheme = useComputedColorScheme('light');
  const view = useMemo(
    () => ({ topology, use, scale, selection, routes, scheme }),
    [topology, use, scale, selection, routes, scheme],
  );
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<MapCanvas>(undefined);
  const latest = useRef({ view, onClick });
  const [hover, setHover] = useState<Hover>();

  useEffect(() => {
    latest.current = { view, onClick };
  }, [view, onClick]);
  // Not with every new onClick: drawing a large network anew is what costs.
  useEffect(() => canvas.current?.show(view), [view]);

  useEffect(() => canvas.current && reveal(canvas.current, topology, routes), [routes, topology]);

  useEffect(() => {
    if (!box.current) return undefined;
    const created = createMapCanvas(box.current, latest.current.view, {
      onClick: (click) => latest.current.onClick(click),
      onHover: (picked, x, y) => setHover(picked && { picked, x, y }),
    });
    canvas.current = created;
    reveal(created, latest.current.view.topology, latest.current.view.routes);
    return () => created.remove();
  }, []);

  const aiming = tooling !== undefined && tooling.tool !== 'look';
  useEffect(() => canvas.current?.aim(aiming), [aiming]);

  return (
    <section className={classes.frame} aria-label="Network map">
      <div ref={box} className={classes.map} />
      <Tooltip label="Show the whole network" position="right">
        <ActionIcon
          variant="default"
          className={classes.fit}
          aria-label="Show the whole network"
          onClick={() => canvas.current?.fit(topology.nodes)}
        >
          <IconFocusCentered size={18} />
        </ActionIcon>
      </Tooltip>
      {tooling && <MapToolBar {...tooling} />}
      <Legend scheme={scheme} scale={use && scale} routes={routes} />
      {hover && <MapHint topology={topology} use={use} scale={scale} {...hover} />}
    </section>
  );
}
