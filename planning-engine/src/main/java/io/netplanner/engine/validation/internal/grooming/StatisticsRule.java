package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.Bound;
import java.util.Map;
import java.util.stream.Collectors;

/** The headline figures follow from the detail, and no bound is above what was reached. */
final class StatisticsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        GroomingResult result = view.result();
        double mean = result.lightpaths().stream()
                .mapToDouble(GroomedLightpath::loadGbps)
                .average()
                .orElse(0);
        Map<String, Integer> cards =
                result.cards().stream().collect(Collectors.groupingBy(Card::type, Collectors.summingInt(card -> 1)));
        compare(
                "lightpaths",
                result.statistics().lightpaths(),
                result.lightpaths().size(),
                findings);
        compare("groomouts", result.statistics().groomouts(), result.groomouts().size(), findings);
        compare("cards", result.statistics().cards(), cards, findings);
        if (Math.abs(mean - result.statistics().meanLoadGbps()) > GroomingView.TOLERANCE_GBPS) {
            compare("meanLoadGbps", result.statistics().meanLoadGbps(), mean, findings);
        }
        checkBound(result.bound(), findings);
    }

    private static void compare(String figure, Object said, Object found, Findings findings) {
        if (!said.equals(found)) {
            findings.add(
                    "GROOMING_STATISTICS_WRONG",
                    "/statistics/" + figure,
                    "Statistics say %s is %s, the detail gives %s.",
                    figure,
                    said,
                    found);
        }
    }

    private static void checkBound(Bound bound, Findings findings) {
        if (bound.lower() > bound.best()) {
            findings.add(
                    "GROOMING_BOUND_WRONG",
                    "/bound",
                    "No result can have fewer than %s %s, it is said, but this one has %s.",
                    bound.lower(),
                    bound.objective(),
                    bound.best());
        }
    }
}
