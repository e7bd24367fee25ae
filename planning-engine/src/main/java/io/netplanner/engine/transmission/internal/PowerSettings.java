package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.LineDirection;
import java.util.Map;

/**
 * How a plan is to be powered.
 *
 * @param levels of the lines that change
 * @param offsetDb of every segment
 */
record PowerSettings(Map<LineDirection, LineLevels> levels, double[] offsetDb) {}
