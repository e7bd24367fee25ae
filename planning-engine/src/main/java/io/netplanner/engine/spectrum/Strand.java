package io.netplanner.engine.spectrum;

/**
 * The rows that one lightpath must light on one and the same channel: usually a transparent segment, or the whole
 * lightpath where the planner asks for one wavelength.
 *
 * @param rows distinct; not to be modified
 * @param width neighbouring channels it fills; 1 on the fixed grid
 */
public record Strand(int[] rows, int width) {}
