package io.netplanner.server.exchange.gnpy;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.openline.OpenNetwork;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenSplice;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.engine.openline.RoadmKind;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.model.issue.Issue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Degrees of ROADMs are named by their neighbours; a name that is none would silently have no effect. */
class DegreeCheckTest {

    private static final EqualizationTarget TARGET = new EqualizationTarget.ConstantPower(-20);
    private static final RoadmKind KIND = new RoadmKind(
            "detailed",
            TARGET,
            38,
            0,
            0,
            List.of(),
            List.of(),
            List.of(new RoadmKind.Impairments(3, RoadmKind.Way.ADD, List.of())));

    @Test
    void namesOfNeighboursAndNumbersOfTheTypeAreGood() {
        assertThat(check(Map.of("out", TARGET), new OpenRoadm.Crossing("trx", "out", 3)))
                .isEmpty();
    }

    @Test
    void aTargetForNoNeighbourIsNamedAndTheRestRefused() {
        List<Issue> issues = check(Map.of("nowhere", TARGET), new OpenRoadm.Crossing("out", "out", 7));

        assertThat(issues).extracting(Issue::isError).containsExactly(false, true, true);
        assertThat(issues)
                .extracting(Issue::message)
                .containsExactly(
                        "ROADM r: a target is given for nowhere, which is no neighbour. Its neighbours are [out]. Correct"
                                + " the name. The target has no effect.",
                        "ROADM r: impairments are given from out, which is no neighbour. Its neighbours are [trx]. Correct"
                                + " the name.",
                        "ROADM r: impairment 7 from out to out is none of type detailed, which has [3]. Correct the"
                                + " number.");
    }

    private static List<Issue> check(Map<String, EqualizationTarget> targets, OpenRoadm.Crossing crossing) {
        OpenRoadm roadm = new OpenRoadm("r", KIND, targets, List.of(crossing), List.of(), Map.of());
        return DegreeCheck.of(new OpenNetwork(
                List.of(new OpenTerminal("trx"), roadm, new OpenSplice("out", 1)),
                List.of(new OpenNetwork.Connection("trx", "r"), new OpenNetwork.Connection("r", "out"))));
    }
}
