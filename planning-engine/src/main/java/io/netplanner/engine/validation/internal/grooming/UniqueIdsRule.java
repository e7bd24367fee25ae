package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lightpaths, groomouts and cards each have an id of their own. */
final class UniqueIdsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        GroomingResult result = view.result();
        check(result.lightpaths(), GroomedLightpath::id, "lightpaths", findings);
        check(result.groomouts(), Groomout::id, "groomouts", findings);
        check(result.cards(), Card::id, "cards", findings);
    }

    private static <T> void check(List<T> values, Function<T, String> id, String part, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String found = id.apply(values.get(i));
            if (!seen.add(found)) {
                findings.add(
                        "GROOMING_DUPLICATE_ID",
                        "/%s/%d/id".formatted(part, i),
                        "Id %s stands twice in %s.",
                        found,
                        part);
            }
        }
    }
}
