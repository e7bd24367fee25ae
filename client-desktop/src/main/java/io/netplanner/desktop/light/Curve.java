package io.netplanner.desktop.light;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One figure of every stop, drawn as a line.
 *
 * @param nameKey text that stands at its end
 * @param look the style class after {@code course-}
 */
record Curve(Function<Stop, @Nullable Double> value, String nameKey, String look) {}
