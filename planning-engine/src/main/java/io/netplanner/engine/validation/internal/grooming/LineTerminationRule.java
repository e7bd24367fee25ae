package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.engine.validation.internal.Findings;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import java.util.List;

/** Each lightpath, and each groomout on one, ends on exactly one card at either end. */
final class LineTerminationRule implements GroomingRule {

    @Override
    public void check(GroomingView view, Findings findings) {
        GroomingResult result = view.result();
        for (int i = 0; i < result.lightpaths().size(); i++) {
            GroomedLightpath lightpath = result.lightpaths().get(i);
            List<String> ends = List.of(lightpath.source(), lightpath.destination());
            check("Lightpath " + lightpath.id(), lightpath.id(), ends, "/lightpaths/" + i, view, findings);
        }
        for (int i = 0; i < result.groomouts().size(); i++) {
            Groomout groomout = result.groomouts().get(i);
            if (!view.lightpathsOfGroomout(groomout.id()).isEmpty()) {
                List<String> ends = List.of(groomout.source(), groomout.destination());
                check("Groomout " + groomout.id(), groomout.id(), ends, "/groomouts/" + i, view, findings);
            }
        }
    }

    private static void check(
            String what, String lineId, List<String> ends, String pointer, GroomingView view, Findings findings) {
        List<String> nodes =
                view.cardsOfLine(lineId).stream().map(Card::node).sorted().toList();
        if (!nodes.equals(ends.stream().sorted().toList())) {
            findings.add(
                    "GROOMING_LINE_NOT_TERMINATED",
                    pointer,
                    "%s needs one card at each of %s, it has cards at %s.",
                    what,
                    ends,
                    nodes);
        }
    }
}
