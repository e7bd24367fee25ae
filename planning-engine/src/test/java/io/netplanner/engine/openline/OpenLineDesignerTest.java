package io.netplanner.engine.openline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.engine.transmission.EqualizationTarget;
import io.netplanner.engine.transmission.NoiseFigure;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanModel;
import io.netplanner.engine.transmission.ReferenceLine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Splitting of fibres and powers into spans, against recorded values of GNPy; bands with channels of their own. */
class OpenLineDesignerTest {

    private static final JsonNode RECORDED = ReferenceLine.read("primitives/autodesign.json");
    private static final Profile FLAT = Profile.constant(0);
    private static final ReferenceSpectrum REFERENCE =
            new ReferenceSpectrum(191.3e12, 196.1e12, 50e9, 32e9, 0.15, 0, null, 40, 0, null);
    /** One type that reaches everything asked for here. */
    private static final AmplifierKind STRONG = new AmplifierKind(
            "strong",
            new NoiseFigure.Fixed(5),
            0,
            50,
            40,
            191.2e12,
            196.2e12,
            FLAT,
            FLAT,
            FLAT,
            0,
            0,
            false,
            true,
            false);

    @Test
    void fibersAreSplitAsRecorded() {
        RECORDED.get("split_fibre").forEach(one -> {
            double lengthKm = one.get("length_m").asDouble() / 1e3;
            List<OpenFiber> spans = design(lengthKm, 0.2).elements().stream()
                    .filter(OpenFiber.class::isInstance)
                    .map(OpenFiber.class::cast)
                    .toList();
            assertThat(spans)
                    .hasSize(one.at("/new_length_m_and_spans/1").asInt())
                    .allSatisfy(span -> assertThat(span.lengthM())
                            .isCloseTo(one.at("/new_length_m_and_spans/0").asDouble(), offset(1e-6)));
        });
    }

    @Test
    void spansThatLoseMoreAreFedWithMoreAsRecorded() {
        RECORDED.get("delta_p_vs_span_loss_db").forEach(one -> {
            double lossDb = one.get(0).asDouble();
            OpenAmplifier booster = design(100, lossDb / 100).elements().stream()
                    .filter(element -> element.id().startsWith("Edfa_booster"))
                    .map(OpenAmplifier.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(booster.settings().deltaPDb())
                    .as("before a span that loses %s dB", lossDb)
                    .isCloseTo(one.get(1).asDouble(), offset(1e-9));
        });
    }

    @Test
    void theChannelsOfABandAreCountedByItsOwnSpacing() {
        OpenRoadm.Band wide = new OpenRoadm.Band(191.3e12, 196.1e12, 100e9);

        assertThat(REFERENCE.channelCount(REFERENCE.band())).isEqualTo(96);
        assertThat(REFERENCE.channelCount(wide)).isEqualTo(48);
        assertThat(OpenRoadm.Band.common(List.of(wide), List.of(new OpenRoadm.Band(190e12, 193.3e12, 50e9))))
                .containsExactly(new OpenRoadm.Band(191.3e12, 193.3e12, 100e9));
    }

    @Test
    void anotherReferenceMovesPowersAndKeepsWhatWasChosen() {
        OpenCatalogue catalogue = catalogue();
        OpenLineDesigner designer = new OpenLineDesigner(catalogue, RamanModel.OFF);
        OpenNetwork line = line(100, 0.2);

        List<OpenAmplifier> usual = amplifiers(designer.design(line).network());
        List<OpenAmplifier> stronger =
                amplifiers(designer.redesign(line, REFERENCE.asking(2, 40)).network());

        assertThat(stronger)
                .extracting(OpenAmplifier::id, OpenAmplifier::type)
                .containsExactlyElementsOf(
                        usual.stream().map(one -> tuple(one.id(), one.type())).toList());
        assertThat(gain(stronger, "booster") - gain(usual, "booster")).isCloseTo(2, offset(1e-9));
        assertThat(gain(stronger, "preamp")).isCloseTo(gain(usual, "preamp"), offset(1e-9));
        assertThat(designer.redesign(line, REFERENCE).network())
                .isEqualTo(designer.design(line).network());
    }

    private static List<OpenAmplifier> amplifiers(OpenNetwork network) {
        return network.elements().stream()
                .filter(OpenAmplifier.class::isInstance)
                .map(OpenAmplifier.class::cast)
                .toList();
    }

    private static double gain(List<OpenAmplifier> amplifiers, String place) {
        return amplifiers.stream()
                .filter(one -> one.id().contains(place))
                .map(one -> one.settings().gainDb())
                .findFirst()
                .orElseThrow();
    }

    private static OpenNetwork design(double lengthKm, double lossDbPerKm) {
        return new OpenLineDesigner(catalogue(), RamanModel.OFF)
                .design(line(lengthKm, lossDbPerKm))
                .network();
    }

    private static OpenCatalogue catalogue() {
        JsonNode given = RECORDED.get("delta_p_parameters");
        SpanRules rules = new SpanRules(
                true,
                given.at("/range_db/0").asDouble(),
                given.at("/range_db/1").asDouble(),
                given.at("/range_db/2").asDouble(),
                0.25,
                2.5,
                150_000,
                0,
                0,
                0,
                0,
                given.get("span_loss_ref_db").asDouble(),
                given.get("slope").asDouble(),
                1,
                0.5);
        return new OpenCatalogue(Map.of(STRONG.name(), STRONG), Map.of(), rules, List.of(REFERENCE));
    }

    private static OpenNetwork line(double lengthKm, double lossDbPerKm) {
        OpenFiber.Glass glass = new OpenFiber.Glass(
                "SSMF",
                Profile.constant(lossDbPerKm),
                Profile.constant(1.67e-5),
                null,
                193.4e12,
                83e-12,
                0,
                List.of(),
                List.of(),
                283,
                null);
        return new OpenNetwork(
                List.of(
                        new OpenTerminal("from"),
                        roadm("A"),
                        new OpenFiber("fiber", lengthKm * 1e3, 0, 0.0, 0.0, glass),
                        roadm("B"),
                        new OpenTerminal("to")),
                List.of(
                        new OpenNetwork.Connection("from", "A"),
                        new OpenNetwork.Connection("A", "fiber"),
                        new OpenNetwork.Connection("fiber", "B"),
                        new OpenNetwork.Connection("B", "to")));
    }

    private static OpenRoadm roadm(String id) {
        RoadmKind kind = new RoadmKind(
                "default", new EqualizationTarget.ConstantPower(-20), 38, 0, 0, List.of(), List.of(), List.of());
        return new OpenRoadm(id, kind, Map.of(), List.of(), List.of(), Map.of());
    }
}
