// Writes basemap.bin.gz, the desktop's offline world: land as rings, country borders as lines.
//
// Rings are cut at the antimeridian here, once, so that the client paints them as they come. Coordinates are
// 1/1000 degree integers, each stored as a zigzag varint of its difference from the one before.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { geoEquirectangular, geoStream } from "d3-geo";
import { feature, mesh } from "topojson-client";

const require = createRequire(import.meta.url);
const atlas = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), "utf8"));
const UNITS_PER_DEGREE = 1000;
const OUT = new URL("../src/main/resources/io/netplanner/desktop/map/basemap.bin.gz", import.meta.url);

/** Coordinates in degrees, y up; the projection only cuts at the antimeridian and resamples nothing. */
const cutter = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(false);

function collect(geometry) {
  const polygons = [];
  const lines = [];
  let rings = null;
  let line = null;
  geoStream(geometry, cutter.stream({
    point(x, y) { line.push([Math.round(x * UNITS_PER_DEGREE), Math.round(-y * UNITS_PER_DEGREE)]); },
    lineStart() { line = []; },
    lineEnd() { (rings ?? lines).push(distinct(line)); },
    polygonStart() { rings = []; },
    polygonEnd() { polygons.push(rings.filter((ring) => ring.length > 2 && !isWholeWorld(ring))); rings = null; },
    sphere() {},
  }));
  return { polygons: polygons.filter((p) => p.length > 0), lines: lines.filter((l) => l.length > 1) };
}

function distinct(points) {
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
}

/** A ring wound the wrong way comes out as the whole world with a hole: the hole is what was meant. */
function isWholeWorld(ring) {
  const has = (x, y) => ring.some((p) => p[0] === x * UNITS_PER_DEGREE && p[1] === y * UNITS_PER_DEGREE);
  return has(-180, 90) && has(180, 90) && has(-180, -90) && has(180, -90);
}

class Bytes {
  #bytes = [];
  unsigned(value) {
    while (value > 0x7f) { this.#bytes.push((value & 0x7f) | 0x80); value >>>= 7; }
    this.#bytes.push(value);
  }
  signed(value) { this.unsigned(((value << 1) ^ (value >> 31)) >>> 0); }
  path(points) {
    this.unsigned(points.length);
    let [px, py] = [0, 0];
    for (const [x, y] of points) { this.signed(x - px); this.signed(y - py); [px, py] = [x, y]; }
  }
  buffer() { return Buffer.from(this.#bytes); }
}

const world = atlas("countries-10m");
const land = collect(feature(world, world.objects.land));
const borders = collect(mesh(world, world.objects.countries, (a, b) => a !== b));
const out = new Bytes();
out.unsigned(land.polygons.length);
for (const rings of land.polygons) { out.unsigned(rings.length); rings.forEach((ring) => out.path(ring)); }
out.unsigned(borders.lines.length);
borders.lines.forEach((line) => out.path(line));
const packed = gzipSync(out.buffer(), { level: 9 });
writeFileSync(OUT, packed);
const points = land.polygons.flat().concat(borders.lines).reduce((n, path) => n + path.length, 0);
console.log(`${land.polygons.length} polygons, ${borders.lines.length} borders, ${points} points, ${packed.length} bytes`);
