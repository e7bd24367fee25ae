package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Where no reference values are recorded: figures of a second implementation of the same equations, written in another
 * language from the publications alone.
 */
class IndependentFiguresTest {

    private static final double TOLERANCE_DB = 1e-4;
    private static final double REFERENCE_HZ = 299_792_458.0 / 1550e-9;

    @Test
    void interferenceOfAMixedCombIntegratedPairByPair() {
        double[] thz = {193.0, 193.05, 193.1, 193.1875, 193.275, 193.9, 194.0};
        double[] dbm = {0, 1, -1, 2, 0, 3, 1};
        double[] expected = {34.589451, 33.545608, 34.807014, 34.784871, 36.848084, 34.055682, 36.340109};
        List<Channel> comb = IntStream.range(0, thz.length)
                .mapToObj(
                        i -> new Channel(thz[i] * 1e12, i < 3 ? 32e9 : 64e9, i < 3 ? 50e9 : 75e9, dbm[i], 40, 0, 0.15))
                .toList();
        TransmissionModel model = new TransmissionModel(
                InterferenceModel.of(InterferenceModel.Method.SPECTRALLY_SEPARATED), RamanModel.perturbative());

        List<ReceivedChannel> received =
                new GsnrModel(model).propagate(comb, List.of(fiber(List.of()))).received();

        for (int i = 0; i < expected.length; i++) {
            assertThat(received.get(i).lineSnrNliDb()).as("channel %d", i).isCloseTo(expected[i], offset(TOLERANCE_DB));
        }
    }

    @Test
    void powerAndNoiseBehindAFibreThatIsPumpedAgainstTheSignal() {
        List<Channel> comb = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Channel(193e12 + i * 50e9, 32e9, 50e9, 0, 40, 0))
                .toList();
        TransmissionModel model = new TransmissionModel(
                InterferenceModel.closedForm(), new RamanModel(true, RamanModel.Method.PERTURBATIVE, 2, 10e3, 100));
        List<RamanPump> pumps = List.of(new RamanPump(0.2, 205e12, true), new RamanPump(0.2, 201e12, true));

        ElementOutput output = new GsnrModel(model)
                .propagate(comb, List.of(fiber(pumps)))
                .elements()
                .getFirst();

        double[] power = {-6.78843, -7.024896, -7.261809};
        double[] noise = {-45.082212, -45.250685, -45.419464};
        for (int k = 0; k < 3; k++) {
            assertThat(output.powerDbm().get(4 * k)).isCloseTo(power[k], offset(TOLERANCE_DB));
            assertThat(output.aseDbm().get(4 * k)).isCloseTo(noise[k], offset(TOLERANCE_DB));
        }
    }

    @Test
    void powerThatChannelsHandToEachOtherInAFibreOfItsOwnRamanCoefficient() {
        RamanCoefficient own = new RamanCoefficient(
                Profile.of(new double[] {0, 5e12, 10e12, 15e12}, new double[] {0, 2e-4, 5e-4, 1e-4}), 205e12);
        List<Channel> comb = Stream.of(186e12, 191e12, 196e12)
                .map(hz -> new Channel(hz, 32e9, 50e9, 10, 40, 0))
                .toList();
        TransmissionModel model = new TransmissionModel(
                InterferenceModel.closedForm(), new RamanModel(true, RamanModel.Method.NUMERICAL, 2, 10e3, 100));

        ElementOutput output = new GsnrModel(model)
                .propagate(comb, List.of(fiber(List.of(), own)))
                .elements()
                .getFirst();

        double[] power = {-6.552903, -7.044249, -7.573550};
        for (int i = 0; i < power.length; i++) {
            assertThat(output.powerDbm().get(i)).isCloseTo(power[i], offset(TOLERANCE_DB));
        }
    }

    private static FiberElement fiber(List<RamanPump> pumps) {
        return fiber(pumps, null);
    }

    private static FiberElement fiber(List<RamanPump> pumps, @Nullable RamanCoefficient ramanCoefficient) {
        return new FiberElement(
                "f",
                80e3,
                0,
                0.5,
                0.5,
                Profile.constant(0.2),
                Profile.constant(16.7e-6),
                null,
                REFERENCE_HZ,
                83e-12,
                1.265e-15,
                List.of(),
                pumps,
                300,
                ramanCoefficient);
    }
}
