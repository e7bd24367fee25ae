package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A restoration route avoids what failed and keeps the channel that the lightpath had there. */
public final class RestorationRouteRule implements RoutingRule {
    @Override
    public void check(RoutedCase routed, Findings findings) {
        for (int i = 0; i < routed.result().lightpaths().size(); i++) {
            Lightpath lightpath = routed.result().lightpaths().get(i);
            for (int j = 0; j < lightpath.restorations().size(); j++) {
                RestorationRoute restoration = lightpath.restorations().get(j);
                String pointer = "/lightpaths/%d/restorations/%d".formatted(i, j);
                check(restoration, routed.restorables().get(i), pointer, routed, findings);
            }
        }
    }

    private static void check(
            RestorationRoute restoration, Restorable lightpath, String pointer, RoutedCase routed, Findings findings) {
        checkFailure(restoration.failedLinks(), lightpath.request(), pointer, routed, findings);
        Set<String> crossed = new HashSet<>(restoration.route().links());
        crossed.retainAll(restoration.failedLinks());
        if (!crossed.isEmpty()) {
            findings.add(
                    "RESTORATION_CROSSES_FAILURE",
                    pointer,
                    "Request %s: the route for a failure of %s crosses it."
                            .formatted(lightpath.request().id(), restoration.failedLinks()));
        }
        Set<Band> had = bandsOn(restoration.failedLinks(), lightpath, routed);
        List<Segment> segments = restoration.route().segments();
        if (segments.stream().map(Band::of).anyMatch(band -> !had.contains(band))) {
            findings.add(
                    "RESTORATION_CHANNEL",
                    pointer,
                    "Request %s: the route for a failure of %s changes the channel."
                            .formatted(lightpath.request().id(), restoration.failedLinks()));
        }
    }

    /** One link of the topology or two, as the request asks to be restored after. */
    private static void checkFailure(
            List<String> failed, LightpathRequest request, String pointer, RoutedCase routed, Findings findings) {
        int most = request.restoration().ordinal();
        boolean known = failed.stream().allMatch(link -> routed.findLink(link).isPresent());
        if (failed.isEmpty() || failed.size() > most || new HashSet<>(failed).size() < failed.size() || !known) {
            findings.add(
                    "RESTORATION_FAILURE",
                    pointer + "/failedLinks",
                    "Request %s asks %s, which answers no failure of %s: name one link of the topology, or two with AdvJointSame."
                            .formatted(request.id(), request.restoration().text(), failed));
        }
    }

    private static Set<Band> bandsOn(List<String> links, Restorable lightpath, RoutedCase routed) {
        Set<Band> bands = new HashSet<>();
        for (LitRoute lit : lightpath.lit()) {
            lit.uses(routed).stream().filter(use -> links.contains(use.link())).forEach(use -> bands.add(use.band()));
        }
        return bands;
    }
}
