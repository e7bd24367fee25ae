import 'maplibre-gl/dist/maplibre-gl.css';
import { ActionIcon, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconFocusCentered, IconMapOff } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Topology } from '~/api/types';
import { EmptyState } from '~/common/EmptyState';
import type { Selection } from '~/common/useSelection';
import { Legend } from './Legend';
import { createMapCanvas, type MapCanvas, type Picked } from './mapCanvas';
import { MapHint } from './MapHint';
import classes from './NetworkMap.module.css';
import type { ShownRoutes } from './networkLayers';
import { canDraw } from './webgl';

export interface NetworkMapProps {
  topology: Topology;
  use?: Map<string, number> | undefined;
  selection?: Selection | undefined;
  onSelect: (picked: Picked | undefined) => void;
  routes?: ShownRoutes | undefined;
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

interface Hover {
  picked: Picked;
  x: number;
  y: number;
}

function DrawnMap({ topology, use, selection, onSelect, routes }: NetworkMapProps) {
  const scheme = useComputedColorScheme('light');
  const view = useMemo(
    () => ({ topology, use, selection, routes, scheme }),
    [topology, use, selection, routes, scheme],
  );
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<MapCanvas>(undefined);
  const latest = useRef({ view, onSelect });
  const [hover, setHover] = useState<Hover>();

  useEffect(() => {
    latest.current = { view, onSelect };
    canvas.current?.show(view);
  }, [view, onSelect]);

  useEffect(() => {
    const names = new Set([...(routes?.working.nodes ?? []), ...(routes?.protection?.nodes ?? [])]);
    if (names.size > 0) canvas.current?.reveal(topology.nodes.filter((node) => names.has(node.name)));
  }, [routes, topology]);

  useEffect(() => {
    if (!box.current) return undefined;
    const created = createMapCanvas(box.current, latest.current.view, {
      onPick: (picked) => latest.current.onSelect(picked),
      onHover: (picked, x, y) => setHover(picked && { picked, x, y }),
    });
    canvas.current = created;
    return () => created.remove();
  }, []);

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
      <Legend scheme={scheme} withUse={use !== undefined} withRoutes={routes !== undefined} />
      {hover && <MapHint topology={topology} use={use} {...hover} />}
    </section>
  );
}
