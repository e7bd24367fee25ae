package io.netplanner.engine.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link HotPieces}. Its name keeps it out of the test suite. */
class HotPiecesBench {
    @Test
    void printsWhatEachPieceTakes() throws RunnerException {
        var options = new OptionsBuilder()
                .include(HotPieces.class.getName())
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build();
        assertThat(new Runner(options).run()).hasSize(4);
    }
}
