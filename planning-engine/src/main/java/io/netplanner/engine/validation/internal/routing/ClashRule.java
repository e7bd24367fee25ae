package io.netplanner.engine.validation.internal.routing;

import java.util.HashMap;
import java.util.Map;

/** A channel is lit once on a link and direction. */
public final class ClashRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        Map<Cell, LitRoute> owner = new HashMap<>();
        for (LitRoute lit : routed.lit()) {
            for (FibreUse use : lit.uses(routed)) {
                use.band().cells().forEach(cell -> {
                    LitRoute other = owner.putIfAbsent(new Cell(use.fibre(), cell), lit);
                    if (other != null) {
                        findings.add(
                                "CHANNEL_CLASH",
                                lit.pointer(),
                                "Requests %s and %s both light channel %d on link %s."
                                        .formatted(
                                                lit.request().id(),
                                                other.request().id(),
                                                cell,
                                                use.link()));
                    }
                });
            }
        }
    }

    private record Cell(String fibre, int cell) {}
}
