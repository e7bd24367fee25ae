package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rings, trees, islands and clusters that make little sense: no crash, nothing lost. */
class B03_OddNetworksTest {

    static Stream<Arguments> networks() {
        return Stream.of(
                Arguments.of("a ring", GroomingCase.on("A-B", "B-C", "C-D", "D-A")),
                Arguments.of("a tree", GroomingCase.on("A-B", "B-C", "B-D")),
                Arguments.of("two islands", GroomingCase.on("A-B", "C-D")),
                Arguments.of("no link at all", GroomingCase.on()),
                Arguments.of("parallel links", GroomingCase.on("A-B", "A-B", "B-C", "B-C", "C-D")),
                Arguments.of(
                        "a cluster without gateway",
                        GroomingCase.on("A-B", "B-C", "C-D").cluster("empty", List.of(), List.of("A"))),
                Arguments.of(
                        "a gateway that is a subnode elsewhere",
                        GroomingCase.on("A-B", "B-C", "C-D")
                                .cluster("one", List.of("B"), List.of("A"))
                                .cluster("two", List.of("A"), List.of("C", "B"))),
                Arguments.of(
                        "a gateway on another island",
                        GroomingCase.on("A-B", "C-D").cluster("far", List.of("D"), List.of("A"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("networks")
    void loseNothing(String name, GroomingCase network) {
        network.demand("A-C", "3 10GE", "9 GE")
                .demand("C-A", "1 FE", "1 100GE")
                .demand("A-C", "2 STM16")
                .demand("A-D", "20 E1")
                .demand("D-B", "1 STM64");
        for (GroomingAlgorithm algorithm : GroomingAlgorithm.values()) {
            GroomingResult result = network.algorithm(algorithm).groomChecked();

            assertThat(result.paths()).hasSize(37);
        }
    }
}
