/**
 * Makes the coarse land mask by which an import notices mirrored or swapped coordinates: a portable bitmap with a dot
 * for each degree, from the north-west corner, set where any land lies in that degree. From world-atlas (Natural Earth).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';

const TARGET = new URL('../../server/src/main/resources/io/netplanner/server/exchange/land.pbm', import.meta.url);
const [WIDTH, HEIGHT] = [360, 180];
const PROBES = [0.1, 0.5, 0.9];

const path = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
const topology = JSON.parse(readFileSync(path, 'utf8'));
const { geometry } = feature(topology, topology.objects.land).features[0];
const islands = geometry.coordinates.map((coordinates) => {
  const shape = { type: 'Polygon', coordinates };
  return { shape, bounds: geoBounds(shape) };
});

function isLand(longitude, latitude) {
  return islands.some(
    ({ shape, bounds: [[west, south], [east, north]] }) =>
      latitude >= south &&
      latitude <= north &&
      (west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east) &&
      geoContains(shape, [longitude, latitude]),
  );
}

const bytes = Buffer.alloc((WIDTH / 8) * HEIGHT);
for (let row = 0; row < HEIGHT; row++) {
  for (let column = 0; column < WIDTH; column++) {
    const touches = PROBES.some((down) => PROBES.some((right) => isLand(column - 180 + right, 90 - row - down)));
    if (touches) bytes[(row * WIDTH + column) >> 3] |= 0x80 >> (column & 7);
  }
}
writeFileSync(TARGET, Buffer.concat([Buffer.from(`P4\n${WIDTH} ${HEIGHT}\n`), bytes]));
