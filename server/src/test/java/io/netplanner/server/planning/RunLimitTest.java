package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.spi.Execution;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** When a search is told that its time is up, and how its result is marked. */
class RunLimitTest {

    private static final double AN_HOUR = 3600;

    @Test
    void searchGoesOnWithinEveryLimit() {
        HostedExecution run = execution(Duration.ofHours(1));

        assertThat(run.isTimeUp(AN_HOUR)).isFalse();
        assertThat(run.earlyEnds()).isEmpty();
    }

    @Test
    void limitOfTheRunEndsEachOfItsSearchesAndMarksTheResult() {
        HostedExecution run = execution(Duration.ZERO);
        Execution part = new PhaseExecution(run, 0, 0.5);

        assertThat(part.isTimeUp(AN_HOUR)).isTrue();
        assertThat(run.earlyEnds()).containsExactly(EarlyEnd.TIME);
    }

    @Test
    void limitOfOneSearchMarksTheResultAndLeavesTheNextItsTime() {
        HostedExecution run = execution(Duration.ofHours(1));
        Execution grooming = new PhaseExecution(run, 0, 0.5);
        assertThat(grooming.isTimeUp(0)).isTrue();

        Execution routing = new PhaseExecution(run, 0.5, 1);

        assertThat(routing.isTimeUp(AN_HOUR)).isFalse();
        assertThat(run.earlyEnds()).containsExactly(EarlyEnd.TIME);
    }

    @Test
    void shortageOfMemoryEndsSearchesAndSaysSo() {
        HostedExecution run = execution(Duration.ofHours(1));
        run.endSearches(EarlyEnd.MEMORY);

        assertThat(new PhaseExecution(run, 0, 1).isTimeUp(AN_HOUR)).isTrue();
        assertThat(run.earlyEnds()).containsExactly(EarlyEnd.MEMORY);
        assertThat(EarlyEnd.MEMORY.toWarning().message()).contains("best found until then");
    }

    @Test
    void plannerWhoTakesWhatIsFoundEndsTheSearchesAndTheResultSaysSo() {
        HostedExecution run = execution(Duration.ofHours(1));
        run.endSearches(EarlyEnd.REQUEST);

        assertThat(new PhaseExecution(run, 0, 0.5).isTimeUp(AN_HOUR)).isTrue();
        assertThat(new PhaseExecution(run, 0.5, 1).isTimeUp(AN_HOUR)).isTrue();
        assertThat(run.earlyEnds()).containsExactly(EarlyEnd.REQUEST);
        assertThat(run.isCancelRequested()).isFalse();
    }

    private static HostedExecution execution(Duration limit) {
        return new HostedExecution(ForkJoinPool.commonPool(), limit);
    }
}
