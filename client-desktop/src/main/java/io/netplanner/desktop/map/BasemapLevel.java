package io.netplanner.desktop.map;

import java.util.List;

/**
 * The world at one coarseness.
 *
 * @param tolerance detail smaller than this is left out, in units of the square
 * @param land polygons, each a list of rings in no order, of which an odd number around a point means land
 * @param borders lines between countries
 */
record BasemapLevel(double tolerance, List<List<Outline>> land, List<Outline> borders) {

    BasemapLevel {
        land = List.copyOf(land);
        borders = List.copyOf(borders);
    }

    /** Islands that would be less than a dot are left out as well. */
    BasemapLevel coarser(double coarse) {
        return new BasemapLevel(
                coarse,
                land.stream()
                        .filter(rings -> rings.stream().anyMatch(ring -> isVisible(ring, coarse)))
                        .map(rings -> coarser(rings, coarse))
                        .toList(),
                coarser(borders, coarse));
    }

    private static List<Outline> coarser(List<Outline> outlines, double coarse) {
        return outlines.stream()
                .filter(outline -> isVisible(outline, coarse))
                .map(outline -> outline.coarser(coarse))
                .toList();
    }

    private static boolean isVisible(Outline outline, double coarse) {
        return outline.box().width() >= coarse || outline.box().height() >= coarse;
    }
}
