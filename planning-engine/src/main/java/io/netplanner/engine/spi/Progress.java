package io.netplanner.engine.spi;

import org.jspecify.annotations.Nullable;

/**
 * Where an algorithm stands.
 *
 * @param fraction 0 to 1, never falling within a run
 * @param stage short name of what is being done
 * @param message one line for a person
 * @param bestObjective best value found so far, absent before the first
 * @param bound best bound proved so far, absent before the first
 */
public record Progress(
        double fraction,
        String stage,
        String message,
        @Nullable Double bestObjective,
        @Nullable Double bound) {

    public static Progress of(double fraction, String stage, String message) {
        return new Progress(fraction, stage, message, null, null);
    }
}
