package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.MaterialsRequest;
import io.netplanner.engine.grooming.DefaultGroomer;
import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.MaterialsValidator;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two lightpaths A-C over B, restored over D with a regenerator there; one B-C, restored over A and D, regenerated in both.
 *
 * <pre>
 *   A ── B ── C ── D ── A      B ── D
 * </pre>
 */
class E04_FailuresShareRegeneratorsTest {

    private static final GroomingCase RING = GroomingCase.on("A-B", "B-C", "C-D", "D-A", "B-D")
            .demand("A-C", "2 100GE")
            .demand("B-C", "1 100GE");

    private final GroomingRequest request = RING.request();
    private final GroomingResult grooming = new DefaultGroomer().groom(request, Execution.quiet());

    @Test
    void countsTheWorstFailureAndNotTheSumOfAll() {
        Route around = route("A-D-C", "D");
        List<RestorationRoute> restorations = List.of(failed(around, "A-B"), failed(around, "B-C"));

        List<Integer> regenerators = regeneratorsAt(
                List.of("D", "A"),
                lightpath(0, route("A-B-C"), restorations),
                lightpath(1, route("A-B-C"), restorations),
                lightpath(2, route("B-C"), List.of(failed(route("B-A-D-C", "A", "D"), "B-C"))));

        assertThat(regenerators).containsExactly(3, 1);
    }

    @Test
    void takesWhatTheFailureLeavesIdle() {
        Route around = route("A-D-C", "D");

        List<Integer> regenerators = regeneratorsAt(
                List.of("B", "D"),
                lightpath(0, route("A-B-C", "B"), List.of(failed(around, "A-B"))),
                lightpath(1, around, List.of(failed(route("A-B-C", "B"), "C-D"))),
                lightpath(2, route("B-C"), List.of()));

        assertThat(regenerators).as("one lit, one spare").containsExactly(2, 2);
        assertThat(regeneratorsAt(
                        List.of("B"),
                        lightpath(0, route("A-B-C", "B"), List.of(failed(route("A-D-B-C", "B"), "A-B"))),
                        lightpath(1, route("A-B-C"), List.of()),
                        lightpath(2, route("B-C"), List.of())))
                .as("the one that goes dark serves")
                .containsExactly(1);
    }

    private List<Integer> regeneratorsAt(List<String> nodes, Lightpath... lightpaths) {
        MaterialsRequest asked = new MaterialsRequest(
                request.topology(), request.catalogue(), grooming, PlannedMaterials.routing(lightpaths));
        MaterialList list = new MaterialsPlanner().plan(asked);
        assertThat(new MaterialsValidator().validate(asked, list)).isEmpty();
        return nodes.stream().map(node -> cards(list, node) / 2).toList();
    }

    /** Beyond those that end a lightpath. */
    private int cards(MaterialList list, String node) {
        int listed = list.sites().stream()
                .filter(site -> site.site().equals(node))
                .mapToInt(site -> PlannedMaterials.counts(site.lines()).getOrDefault("TP1H", 0))
                .sum();
        return listed
                - (int) grooming.cards().stream()
                        .filter(card -> card.node().equals(node))
                        .count();
    }

    private Lightpath lightpath(int number, Route working, List<RestorationRoute> restorations) {
        return new Lightpath(
                grooming.lightpaths().get(number).id(),
                working.nodes().getFirst(),
                working.nodes().getLast(),
                working,
                null,
                restorations);
    }

    private static RestorationRoute failed(Route route, String... links) {
        return new RestorationRoute(List.of(links), route);
    }

    private static Route route(String walk, String... regenerators) {
        List<String> nodes = Arrays.asList(walk.split("-"));
        List<String> links = new ArrayList<>();
        for (int hop = 1; hop < nodes.size(); hop++) {
            String forth = nodes.get(hop - 1) + "-" + nodes.get(hop);
            String back = nodes.get(hop) + "-" + nodes.get(hop - 1);
            links.add(List.of("A-B", "B-C", "C-D", "D-A", "B-D").contains(forth) ? forth : back);
        }
        return new Route(nodes, links, 100, List.of(), List.of(regenerators));
    }
}
