package io.netplanner.engine.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.netplanner.engine.grooming.GroomingCase;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks small enough to count their cards with the catalogue in hand; a pair of cards counts two. */
class E06_CardsCountedByHandTest {

    private static final Map<String, Double> CHEAP_PACKETS = Map.of("MP2X", 100.0, "PS6X", 60.0);

    static Stream<Arguments> countedByHand() {
        return Stream.of(
                arguments(
                        "124 services on 16 ports a card are 8 cards, each with a line of 10 G; 8 lines are one of 100 G",
                        GroomingCase.on("A-B")
                                .demand("A-B", "63 E1", "20 STM1 Optical", "5 STM4", "9 STM16", "14 FE", "13 GE"),
                        Map.of("MP2X", 16, "MP1H", 2)),
                arguments(
                        "31 of 10 G without a coherent line: three tenfold transponders and half a dual one",
                        GroomingCase.on("A-B").lineRate(10).demand("A-B", "27 10GE", "4 STM64"),
                        Map.of("TPAX", 6, "TP2X", 2)),
                arguments(
                        "14 FE and 2 GE on one packet muxponder, 7 GE on another: 120, where two of MP2X are 200",
                        GroomingCase.on("A-B").prices(CHEAP_PACKETS).demand("A-B", "14 FE", "9 GE"),
                        Map.of("PS6X", 4, "MP1H", 2)),
                arguments(
                        "15 FE are one too many for a packet muxponder: 100, where two of PS6X are 120",
                        GroomingCase.on("A-B").prices(CHEAP_PACKETS).demand("A-B", "15 FE", "1 GE"),
                        Map.of("MP2X", 2, "MP1H", 2)),
                arguments(
                        "a tree: 5 from S, 6 from T to their gateway and 7 from there to D, each on one line",
                        GroomingCase.on("S-G", "T-G", "G-D")
                                .cluster("tree", List.of("G"), List.of("S", "T"))
                                .algorithm(GroomingAlgorithm.CLUSTERED)
                                .demand("S-D", "3 10GE")
                                .demand("T-D", "4 10GE")
                                .demand("S-T", "2 10GE"),
                        Map.of("MP1H", 6)),
                arguments(
                        "two gateways: S to one of them and on to D, the unprotected on the lines of the protected",
                        GroomingCase.on("S-G", "S-H", "G-H", "G-D", "H-D")
                                .cluster("square", List.of("G", "H"), List.of("S"))
                                .algorithm(GroomingAlgorithm.CLUSTERED)
                                .demand("S-D", Protection.NODE_DISJOINT, Restoration.NONE, "5 10GE")
                                .demand("S-D", "5 10GE"),
                        Map.of("MP1H", 4)),
                arguments(
                        "a ring: A to C rides with A to B and B to C, two lines for three demands",
                        GroomingCase.on("A-B", "B-C", "C-D", "D-A")
                                .algorithm(GroomingAlgorithm.INTERMEDIATE)
                                .demand("A-B", "4 10GE")
                                .demand("B-C", "4 10GE")
                                .demand("A-C", "4 10GE"),
                        Map.of("MP1H", 4)),
                arguments("parallel demands, each by itself", parallelDemands(), Map.of("MP1H", 4, "TP1H", 4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("countedByHand")
    void listsAsManyOfEachCard(String why, GroomingCase network, Map<String, Integer> cards) {
        MaterialList list = PlannedMaterials.of(network).list();

        Map<String, Integer> listed = new TreeMap<>(PlannedMaterials.counts(list.lines()));
        listed.keySet()
                .retainAll(DefaultCatalogue.get().xponders().stream()
                        .map(Xponder::name)
                        .toList());
        assertThat(listed).isEqualTo(cards);
    }

    /** Degree 2, channels of both parities, one protected end; 14 slots of parts beside those of the line take two shelves. */
    @Test
    void listsEveryPartOfAnEndOfParallelDemands() {
        assertThat(PlannedMaterials.of(parallelDemands()).counts("A"))
                .isEqualTo(Map.ofEntries(
                        Map.entry("MP1H", 2),
                        Map.entry("TP1H", 2),
                        Map.entry("FIM", 2),
                        Map.entry("BAP2", 2),
                        Map.entry("PAP2", 2),
                        Map.entry("OS5", 1),
                        Map.entry("OCM", 1),
                        Map.entry("HKP", 1),
                        Map.entry("WS4", 2 + 1),
                        Map.entry("MD48", 2),
                        Map.entry("SM2", 1),
                        Map.entry("SC", 4 * 2),
                        Map.entry("IFC", 4),
                        Map.entry("PWR", 4)));
    }

    private static GroomingCase parallelDemands() {
        return GroomingCase.on("A-B", "B-C", "C-D", "D-A")
                .demand("A-C", Protection.NODE_DISJOINT, Restoration.NONE, "6 10GE")
                .demand("A-C", Protection.NONE, Restoration.JOINT_SAME, "6 10GE")
                .demand("C-A", "2 100GE");
    }
}
