package io.netplanner.model.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.PairRule;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.routing.SpectrumGrid;
import org.junit.jupiter.api.Test;

class RunParameterRulesTest {

    private static final RoutingParameters DEFAULTS = RoutingParameters.DEFAULTS;

    @Test
    void acceptsEveryChoiceWithinItsLimits() {
        assertThat(RunParameterRules.check(routing(DEFAULTS.with(SpectrumGrid.FLEXIBLE, PairRule.MOST_DISJOINT, 1.0))))
                .isEmpty();
    }

    @Test
    void refusesAWeightBeyondOne() {
        assertThat(RunParameterRules.check(routing(DEFAULTS.with(null, null, 1.5))))
                .extracting(Issue::pointer, Issue::message)
                .containsExactly(
                        tuple("/routing/alpha", "routing.alpha is 1.5, outside 0 to 1. Choose a value within."));
    }

    @Test
    void refusesAFlexibleGridInWhichNoSignalFits() {
        RoutingParameters p = DEFAULTS;
        RoutingParameters narrow = new RoutingParameters(
                p.algorithm(), p.objective(), 2, null, p.routesPerRequest(), false, p.seed(), p.timeLimitSeconds());
        assertThat(RunParameterRules.check(routing(narrow))).isEmpty();
        assertThat(RunParameterRules.check(routing(narrow.withGrid(SpectrumGrid.FLEXIBLE))))
                .extracting(Issue::pointer)
                .containsExactly("/routing/channels");
    }

    private static RunParameters routing(RoutingParameters routing) {
        return new RunParameters(null, routing);
    }
}
