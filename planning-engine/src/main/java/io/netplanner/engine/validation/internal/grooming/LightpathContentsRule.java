package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.CarriedKind;
import io.netplanner.model.grooming.GroomedLightpath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A lightpath carries things that exist, each once, says its load rightly and stays within its rate. */
final class LightpathContentsRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        List<GroomedLightpath> lightpaths = view.result().lightpaths();
        for (int i = 0; i < lightpaths.size(); i++) {
            checkClients(lightpaths.get(i), "/lightpaths/" + i, view, findings);
            checkLoad(lightpaths.get(i), "/lightpaths/" + i, view, findings);
        }
    }

    private static void checkClients(GroomedLightpath lightpath, String pointer, GroomingView view, Findings findings) {
        Set<Carried> seen = new HashSet<>();
        for (int c = 0; c < lightpath.carries().size(); c++) {
            Carried carried = lightpath.carries().get(c);
            String place = pointer + "/carries/" + c;
            checkKnown(lightpath, carried, place, view, findings);
            if (!seen.add(carried)) {
                findings.add(
                        "GROOMING_SERVICE_CARRIED_TWICE",
                        place,
                        "Lightpath %s carries %s twice.",
                        lightpath.id(),
                        carried.id());
            }
        }
    }

    private static void checkKnown(
            GroomedLightpath lightpath, Carried carried, String place, GroomingView view, Findings findings) {
        if (carried.kind() == CarriedKind.GROOMOUT
                && view.findGroomout(carried.id()).isEmpty()) {
            findings.add(
                    "GROOMING_UNKNOWN_GROOMOUT",
                    place,
                    "Lightpath %s carries groomout %s, which the result does not have.",
                    lightpath.id(),
                    carried.id());
        }
        if (carried.kind() == CarriedKind.SERVICE
                && view.findService(carried.id()).isEmpty()) {
            findings.add(
                    "GROOMING_INVENTED_SERVICE",
                    place,
                    "Lightpath %s carries service %s, which the traffic matrix does not have.",
                    lightpath.id(),
                    carried.id());
        }
    }

    private static void checkLoad(GroomedLightpath lightpath, String pointer, GroomingView view, Findings findings) {
        double sum = lightpath.carries().stream()
                .mapToDouble(carried -> view.sumGbps(view.servicesOf(carried)))
                .sum();
        if (Math.abs(sum - lightpath.loadGbps()) > GroomingView.TOLERANCE_GBPS) {
            findings.add(
                    "GROOMING_LOAD_WRONG",
                    pointer + "/loadGbps",
                    "Lightpath %s says %s Gb/s, its clients sum to %s.",
                    lightpath.id(),
                    lightpath.loadGbps(),
                    sum);
        }
        if (sum > lightpath.rateGbps() + GroomingView.TOLERANCE_GBPS) {
            findings.add(
                    "GROOMING_OVERLOAD",
                    pointer + "/loadGbps",
                    "Lightpath %s carries %s Gb/s over its rate of %s.",
                    lightpath.id(),
                    sum,
                    lightpath.rateGbps());
        }
    }
}
