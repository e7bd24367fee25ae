package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.materials.PartUse;
import io.netplanner.model.materials.PlacedPart;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Routes drawn by hand, as {@code "A-(B)-C"} with the nodes that regenerate in brackets, and what they need counted by hand.
 *
 * <pre>
 *   A ── B ── C ── D ── A      B ── D
 * </pre>
 */
class E04_FailuresShareRegeneratorsTest {

    private static final List<String> LINKS = List.of("A-B", "B-C", "C-D", "D-A", "B-D");

    private record Drawn(Route working, List<RestorationRoute> restorations) {

        static Drawn lit(String walk) {
            return new Drawn(route(walk, 1), List.of());
        }

        Drawn restored(String walk, String... failedLinks) {
            return restoredOn(1, walk, failedLinks);
        }

        Drawn restoredOn(int channel, String walk, String... failedLinks) {
            List<RestorationRoute> more = new ArrayList<>(restorations);
            more.add(new RestorationRoute(List.of(failedLinks), route(walk, channel)));
            return new Drawn(working, more);
        }

        String end(boolean last) {
            return last ? working.nodes().getLast() : working.nodes().getFirst();
        }
    }

    @Test
    void countsTheWorstFailureAndNotTheSumOfAll() {
        Drawn around = Drawn.lit("A-B-C").restored("A-(D)-C", "A-B").restored("A-(D)-C", "B-C");

        MaterialList list =
                planned(Restoration.JOINT_SAME, around, around, Drawn.lit("B-C").restored("B-(A)-(D)-C", "B-C"));

        assertThat(regenerators(list, "D")).isEqualTo(3);
        assertThat(regenerators(list, "A")).isEqualTo(1);
    }

    @Test
    void takesWhatTheFailureLeavesIdle() {
        MaterialList apart = planned(
                Restoration.JOINT_SAME,
                Drawn.lit("A-(B)-C").restored("A-(D)-C", "A-B"),
                Drawn.lit("A-(D)-C").restored("A-(B)-C", "C-D"));
        MaterialList same = planned(Restoration.JOINT_SAME, Drawn.lit("A-(B)-C").restored("A-D-(B)-C", "A-B"));

        assertThat(regenerators(apart, "B")).as("one lit, one spare").isEqualTo(2);
        assertThat(regenerators(apart, "D")).as("one lit, one spare").isEqualTo(2);
        assertThat(regenerators(same, "B")).as("the one that goes dark serves").isEqualTo(1);
    }

    @Test
    void countsTwoLinksThatFailTogetherWhereNoLightpathListsThePair() {
        Drawn[] both = {
            Drawn.lit("A-B").restored("A-(D)-B", "A-B"), Drawn.lit("B-C").restored("B-(D)-C", "B-C")
        };

        assertThat(regenerators(planned(Restoration.ADV_JOINT_SAME, both), "D")).isEqualTo(2);
        assertThat(regenerators(planned(Restoration.JOINT_SAME, both), "D"))
                .as("failures do not meet where single ones are planned for")
                .isEqualTo(1);
    }

    @Test
    void replacesADarkRouteOnceThoughThePairBreaksTwoOfItsSegments() {
        MaterialList list = planned(
                Restoration.ADV_JOINT_SAME,
                Drawn.lit("A-(B)-C")
                        .restored("A-(D)-C", "A-B")
                        .restored("A-(D)-C", "A-B", "B-C")
                        .restoredOn(2, "A-(D)-C", "B-C")
                        .restoredOn(2, "A-(D)-C", "A-B", "B-C"));

        assertThat(regenerators(list, "D")).isEqualTo(1);
    }

    @Test
    void takesARouteListedForOneLinkOnlyWhereItSurvivesThePair() {
        MaterialList list = planned(
                Restoration.ADV_JOINT_SAME,
                Drawn.lit("A-B").restored("A-(D)-C-B", "A-B"),
                Drawn.lit("B-C").restored("B-(D)-C", "B-C"));

        assertThat(regenerators(list, "D"))
                .as("when A-B and B-C fail, the way over B-C does not hold")
                .isEqualTo(1);
    }

    @Test
    void tellsWhatEachRegeneratorIsFor() {
        MaterialList list = planned(Restoration.JOINT_SAME, Drawn.lit("A-(B)-C").restored("A-(D)-C", "A-B"));

        assertThat(uses(list, "B")).containsExactly(PartUse.REGENERATION, PartUse.REGENERATION);
        assertThat(uses(list, "D")).containsExactly(PartUse.RESTORATION, PartUse.RESTORATION);
        assertThat(uses(list, "A")).isEmpty();
    }

    private static List<PartUse> uses(MaterialList list, String node) {
        return parts(list, node).map(PlacedPart::use).filter(Objects::nonNull).toList();
    }

    @Test
    void bringsAddAndDropWhereOnlySpareRegenerates() {
        MaterialList without =
                planned(Restoration.JOINT_SAME, Drawn.lit("A-B-C").restored("A-D-C", "A-B"));
        MaterialList with = planned(Restoration.JOINT_SAME, Drawn.lit("A-B-C").restored("A-(D)-C", "A-B"));

        assertThat(pieces(without, "D", "MD48")).isZero();
        assertThat(pieces(without, "D", "WS4")).as("three degrees").isEqualTo(3);
        assertThat(pieces(with, "D", "MD48")).isEqualTo(1);
        assertThat(pieces(with, "D", "WS4")).as("three degrees, add/drop").isEqualTo(4);
    }

    private static MaterialList planned(Restoration restoration, Drawn... drawn) {
        GroomingCase network = GroomingCase.on(LINKS.toArray(String[]::new));
        Arrays.stream(drawn)
                .forEach(each -> network.demand(
                        each.end(false) + "-" + each.end(true), Protection.NONE, restoration, "1 100GE"));
        GroomingResult grooming = network.groom();
        Lightpath[] lightpaths = IntStream.range(0, drawn.length)
                .mapToObj(n -> new Lightpath(
                        grooming.lightpaths().get(n).id(),
                        drawn[n].end(false),
                        drawn[n].end(true),
                        drawn[n].working(),
                        null,
                        drawn[n].restorations()))
                .toArray(Lightpath[]::new);
        MaterialsRequest asked = new MaterialsRequest(
                network.request().topology(),
                network.request().catalogue(),
                grooming,
                PlannedMaterials.routing(lightpaths));
        MaterialList list = new MaterialsPlanner().plan(asked);
        assertThat(new MaterialsValidator().validate(asked, list)).isEmpty();
        return list;
    }

    /** Pairs of cards without a place of grooming. */
    private static long regenerators(MaterialList list, String node) {
        return parts(list, node)
                        .filter(part -> part.part().equals("TP1H") && part.cardId() == null)
                        .count()
                / 2;
    }

    private static Stream<PlacedPart> parts(MaterialList list, String node) {
        return list.sites().stream()
                .filter(site -> site.site().equals(node))
                .flatMap(site -> site.racks().stream())
                .flatMap(rack -> rack.parts().stream());
    }

    private static int pieces(MaterialList list, String node, String part) {
        return list.sites().stream()
                .filter(site -> site.site().equals(node))
                .mapToInt(site -> PlannedMaterials.counts(site.lines()).getOrDefault(part, 0))
                .sum();
    }

    private static Route route(String walk, int channel) {
        List<String> nodes = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> stops = new ArrayList<>();
        for (String name : walk.split("-")) {
            String node = name.replaceAll("[()]", "");
            if (!nodes.isEmpty()) {
                String forth = nodes.getLast() + "-" + node;
                links.add(LINKS.contains(forth) ? forth : node + "-" + nodes.getLast());
            }
            nodes.add(node);
            if (!name.equals(node)) {
                stops.add(node);
            }
        }
        List<String> ends = new ArrayList<>(stops);
        ends.addFirst(nodes.getFirst());
        ends.addLast(nodes.getLast());
        List<Segment> segments = IntStream.range(1, ends.size())
                .mapToObj(n -> Segment.ofChannel(ends.get(n - 1), ends.get(n), channel))
                .toList();
        return new Route(nodes, links, 100, segments, stops);
    }
}
