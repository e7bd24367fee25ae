package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.transmission.LineChoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDesignerTest {

    private final LineDesigner designer = new LineDesigner(DefaultCatalogue.get(), 80);

    @ParameterizedTest
    @CsvSource({"40, 1, 40", "119, 1, 119", "121, 2, 60.5", "200, 2, 100", "336.951, 4, 84.23775", "500, 6, 83.33333"})
    void splitsIntoSpansNearestTheTarget(double lengthKm, int spans, double eachKm) {
        List<FiberElement> fibers = fibers(designer.design(topology(lengthKm, "SSMF")));

        assertThat(fibers).hasSize(spans);
        assertThat(fibers).allSatisfy(fiber -> assertThat(fiber.lengthM() / 1e3).isCloseTo(eachKm, offset(1e-4)));
    }

    @Test
    void everyAmplifierGivesBackWhatTheSpanBeforeItLost() {
        LineDesign design = designer.design(topology(200, "SSMF"));

        List<Double> gains = design.lines().getFirst().elements().stream()
                .filter(AmplifierElement.class::isInstance)
                .map(element -> ((AmplifierElement) element).gainTargetDb())
                .toList();
        assertThat(gains.get(0)).as("booster").isEqualTo(20);
        assertThat(gains.get(1)).as("in-line").isCloseTo(100 * 0.2 + 1, offset(1e-9));
        assertThat(gains.get(2)).as("pre-amplifier").isCloseTo(100 * 0.2 + 1, offset(1e-9));
    }

    @Test
    void padsAShortSpanAndSaysWhy() {
        LineDesign design = designer.design(topology(20, "SSMF"));

        assertThat(fibers(design).getFirst().inputAttenuationDb()).isCloseTo(5, offset(1e-9));
        assertThat(design.choices())
                .extracting(LineChoice::reason)
                .contains("the span loses 5.0 dB, less than the 10.0 dB that amplifiers need");
    }

    @Test
    void namesTheReasonOfEveryAmplifier() {
        assertThat(designer.design(topology(80, "SSMF")).choices())
                .filteredOn(choice ->
                        choice.element().equals("booster") && choice.from().equals("A"))
                .singleElement()
                .satisfies(choice -> assertThat(choice.choice() + ": " + choice.reason())
                        .isEqualTo("Medium gain: lowest noise figure, 6.6 dB, of those that reach 20.0 dB gain and"
                                + " 19.0 dBm for all channels"));
    }

    @Test
    void refusesAFiberThatIsNotInTheCatalogue() {
        assertThatThrownBy(() -> designer.design(topology(80, "Glass")))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessageContaining("Link A-B: fibre type Glass is not in the catalogue");
    }

    @Test
    void refusesAPowerThatNoAmplifierReaches() {
        assertThatThrownBy(() -> new LineDesigner(DefaultCatalogue.get(), 1000).design(topology(80, "SSMF")))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessageContaining("a gain of 20.0 dB at 30.0 dBm output is needed");
    }

    private static List<FiberElement> fibers(LineDesign design) {
        return design.lines().getFirst().elements().stream()
                .filter(FiberElement.class::isInstance)
                .map(FiberElement.class::cast)
                .toList();
    }

    private static Topology topology(double lengthKm, String fiberType) {
        return new Topology(
                "one link",
                List.of(new Node("A", 0, 0, RoadmType.CDC), new Node("B", 0, 1, RoadmType.CDC)),
                List.of(new Link("A-B", "A", "B", lengthKm, fiberType)));
    }
}
