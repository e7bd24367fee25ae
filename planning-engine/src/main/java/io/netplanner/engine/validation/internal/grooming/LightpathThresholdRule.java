package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.equipment.XponderRole;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.draft.DraftLine;
import io.netplanner.model.grooming.draft.GroomingDraft;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No muxponder opens a lightpath below the planner's threshold; one that carried something when it was installed is open already. */
final class LightpathThresholdRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        double threshold = view.request().parameters().thresholdGbps();
        Set<String> open = openLines(view.request().fixed());
        List<GroomedLightpath> lightpaths = view.result().lightpaths();
        for (int i = 0; i < lightpaths.size(); i++) {
            GroomedLightpath lightpath = lightpaths.get(i);
            if (lightpath.loadGbps() < threshold - GroomingView.TOLERANCE_GBPS
                    && !open.contains(lightpath.id())
                    && isMuxed(lightpath, view)) {
                findings.add(
                        "GROOMING_BELOW_THRESHOLD",
                        "/lightpaths/%d/loadGbps".formatted(i),
                        "Lightpath %s carries %s Gb/s, the threshold is %s. Its clients belong to the remaining ones.",
                        lightpath.id(),
                        lightpath.loadGbps(),
                        threshold);
            }
        }
    }

    private static Set<String> openLines(@Nullable GroomingDraft installed) {
        return installed == null
                ? Set.of()
                : installed.cards().stream()
                        .flatMap(card -> card.lines().stream())
                        .filter(line -> !line.clients().isEmpty())
                        .map(DraftLine::id)
                        .collect(Collectors.toSet());
    }

    private static boolean isMuxed(GroomedLightpath lightpath, GroomingView view) {
        return view.cardsOfLine(lightpath.id()).stream()
                .map(Card::type)
                .anyMatch(type -> view.catalogue().hasRole(type, XponderRole.MUXPONDER));
    }
}
