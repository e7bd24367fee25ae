package io.netplanner.desktop.common;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a cell of a table is edited in place.
 *
 * @param start the text that editing starts with: as it is typed, not as it is shown
 * @param commit takes what was typed; answers what is wrong with it, or nothing when it was taken over
 */
public record CellEdit<T>(Function<T, String> start, BiFunction<T, String, Optional<String>> commit) {}
