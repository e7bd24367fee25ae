package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any light on any line. Mixed combs, from seeds. */
class LightPropertiesTest {

    private static final TransmissionModel RAMAN = new TransmissionModel(
            InterferenceModel.of(InterferenceModel.Method.APPROXIMATED), RamanModel.perturbative());

    @Test
    void powerIsTheSumOfSignalAndNoiseBehindEveryElement() {
        for (ElementOutput element : walk(RAMAN, comb(3)).elements()) {
            for (int i = 0; i < element.powerDbm().size(); i++) {
                double parts = watt(element.signalDbm(), i) + watt(element.aseDbm(), i) + watt(element.nliDbm(), i);
                assertThat(parts).isCloseTo(watt(element.powerDbm(), i), withPercentage(1e-9));
            }
        }
    }

    @Test
    void ramanScatteringHandsPowerOnAndLosesNone() {
        List<Channel> comb = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new Channel(187e12 + i * 150e9, 64e9, 150e9, 3, 40, 0))
                .toList();
        double[] power = new double[comb.size()];
        Arrays.fill(power, 2e-3);
        RamanModel fine = new RamanModel(true, RamanModel.Method.NUMERICAL, 2, 10, 10);

        double with = sum(fiber("f", 80e3).ratioAtEnd(comb, power, fine));
        double without = sum(fiber("f", 80e3).ratioAtEnd(comb, power, RamanModel.OFF));

        assertThat(with).isCloseTo(without, withPercentage(0.5));
        double[] ratio = fiber("f", 80e3).ratioAtEnd(comb, power, fine);
        assertThat(ratio[0]).isGreaterThan(ratio[59] * 1.2);
    }

    @ParameterizedTest
    @EnumSource(InterferenceModel.Method.class)
    void signalToNoiseRatioFallsAlongTheWay(InterferenceModel.Method method) {
        TransmissionModel model = new TransmissionModel(InterferenceModel.of(method), RamanModel.perturbative());
        List<ElementOutput> elements = walk(model, comb(5).subList(0, 6)).elements();
        for (int k = 1; k < elements.size(); k++) {
            for (int i = 0; i < 6; i++) {
                assertThat(ratio(elements.get(k), i)).isLessThanOrEqualTo(ratio(elements.get(k - 1), i) * (1 + 1e-12));
            }
        }
    }

    @Test
    void theOrderOfChannelsChangesNothing() {
        List<Channel> comb = comb(7);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, comb.size()).boxed().toList());
        Collections.shuffle(order, new Random(1));

        List<ReceivedChannel> sorted = walk(RAMAN, comb).received();
        List<ReceivedChannel> shuffled =
                walk(RAMAN, order.stream().map(comb::get).toList()).received();

        for (int i = 0; i < order.size(); i++) {
            assertThat(shuffled.get(i)).isEqualTo(sorted.get(order.get(i)));
        }
    }

    @Test
    void twiceTheSameIsTheSame() {
        GsnrModel model = new GsnrModel(RAMAN);
        assertThat(model.propagate(comb(9), line())).isEqualTo(model.propagate(comb(9), line()));
    }

    @Test
    void theThreeFormulasOfInterferenceAgreeWithinADecibel() {
        List<Channel> comb = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Channel(193e12 + i * 50e9, 32e9, 50e9, 0, 40, 0))
                .toList();
        double closed = interference(InterferenceModel.Method.CLOSED_FORM, comb);
        assertThat(interference(InterferenceModel.Method.SPECTRALLY_SEPARATED, comb))
                .isCloseTo(closed, offset(1.0));
        assertThat(interference(InterferenceModel.Method.APPROXIMATED, comb)).isCloseTo(closed, offset(1.0));
    }

    @Test
    void pumpsAgainstTheSignalAmplifyInTheFibreAndLeaveNoise() {
        List<Channel> comb = comb(11);
        FiberElement dark = fiber("f", 80e3);
        FiberElement pumped = new FiberElement(
                "f",
                80e3,
                0,
                0.5,
                0.5,
                dark.lossDbPerKm(),
                dark.dispersionSPerM2(),
                null,
                dark.referenceFrequencyHz(),
                dark.effectiveAreaM2(),
                dark.pmdSPerSqrtM(),
                List.of(),
                List.of(new RamanPump(0.2, 205e12, true), new RamanPump(0.2, 201e12, true)),
                300,
                null);
        TransmissionModel fine = new TransmissionModel(
                InterferenceModel.closedForm(), new RamanModel(true, RamanModel.Method.PERTURBATIVE, 2, 10e3, 100));

        ElementOutput without =
                new GsnrModel(fine).propagate(comb, List.of(dark)).elements().getFirst();
        ElementOutput with =
                new GsnrModel(fine).propagate(comb, List.of(pumped)).elements().getFirst();

        for (int i = 0; i < comb.size(); i++) {
            double gain = with.powerDbm().get(i) - without.powerDbm().get(i);
            assertThat(gain).isBetween(3.0, 20.0);
            assertThat(with.aseDbm().get(i)).isGreaterThan(-60);
            assertThat(without.aseDbm().get(i)).isEqualTo(Double.NEGATIVE_INFINITY);
        }
    }

    @Test
    void eachBandOfAnAmplifierForTwoGoesItsOwnWay() {
        Channel low = new Channel(188e12, 32e9, 50e9, -20, 40, 0);
        Channel high = new Channel(193e12, 32e9, 50e9, -20, 40, 0);
        OpticalElement both = new MultibandAmplifierElement(
                "both", List.of(amplifier("l", 15, 186e12, 190e12), amplifier("c", 20, 191e12, 196e12)));

        ElementOutput output = new GsnrModel(TransmissionModel.GN)
                .propagate(List.of(high, low), List.of(both))
                .elements()
                .getFirst();

        assertThat(output.powerDbm().get(0)).isCloseTo(0, offset(0.01));
        assertThat(output.powerDbm().get(1)).isCloseTo(-5, offset(0.01));
    }

    @Test
    void whatCannotBeIsRefusedWithElementValueAndLimit() {
        assertThatThrownBy(() -> fiber("f", -80e3))
                .hasMessage("Fibre f: length -80000.0 m must be above 0 and finite.");
        assertThatThrownBy(() -> new FiberElement(
                        "f",
                        80e3,
                        0,
                        0,
                        0,
                        Profile.constant(0),
                        Profile.constant(1e-5),
                        null,
                        193e12,
                        83e-12,
                        0,
                        List.of()))
                .hasMessage("Fibre f: loss 0.0 dB/km must be above 0 and finite.");
        Channel strong = new Channel(193e12, 32e9, 50e9, 30, 40, 0);
        assertThatThrownBy(
                        () -> new GsnrModel(TransmissionModel.GN).propagate(List.of(strong), List.of(fiber("f", 80e3))))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessageContaining("Fibre f: the channel at 193.0000 THz enters with 29.5 dBm");
        List<Channel> million = Collections.nCopies(1_000_000, strong);
        assertThatThrownBy(() -> new GsnrModel(TransmissionModel.GN).propagate(million, line()))
                .hasMessageContaining("1000000 channels, at most 4000");
    }

    @Test
    void aChannelBeyondWhatIsKnownOfTheFibreIsRefused() {
        FiberElement measured = fiber("f", Profile.of(new double[] {191.3e12, 193.3e12}, new double[] {0.21, 0.2}));
        Channel edge = new Channel(193.3e12, 32e9, 50e9, 0, 40, 0);
        Channel beyond = new Channel(193.35e12, 32e9, 50e9, 0, 40, 0);
        GsnrModel model = new GsnrModel(TransmissionModel.GN);

        assertThat(model.propagate(List.of(edge), List.of(measured)).received()).hasSize(1);
        assertThatThrownBy(() -> model.propagate(List.of(edge, beyond), List.of(measured)))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessage("Fibre f: its table of loss goes from 191.3000 to 193.3000 THz, the channel is at 193.3500"
                        + " THz. Extend the table or leave the channel out.");
    }

    private static double interference(InterferenceModel.Method method, List<Channel> comb) {
        TransmissionModel model = new TransmissionModel(InterferenceModel.of(method), RamanModel.OFF);
        return new GsnrModel(model)
                .propagate(comb, List.of(fiber("f", 80e3)))
                .received()
                .get(4)
                .lineSnrNliDb();
    }

    private static LinePropagation walk(TransmissionModel model, List<Channel> comb) {
        return new GsnrModel(model).propagate(comb, line());
    }

    private static List<OpticalElement> line() {
        return List.of(
                fiber("f1", 80e3),
                amplifier("a1", 17, 186e12, 197e12),
                fiber("f2", 62e3),
                new FixedLossElement("splice", 1),
                fiber("f3", 20e3),
                amplifier("a2", 18.5, 186e12, 197e12));
    }

    /** Rates of 32 to 64 GBd side by side, each with its own power. */
    private static List<Channel> comb(long seed) {
        Random random = new Random(seed);
        List<Channel> comb = new ArrayList<>();
        double at = 191.5e12;
        while (comb.size() < 20) {
            double slot = random.nextBoolean() ? 50e9 : 75e9;
            double rate = slot == 50e9 ? 32e9 : 64e9;
            comb.add(new Channel(at + slot / 2, rate, slot, -2 + 4 * random.nextDouble(), 40, 0));
            at += slot;
        }
        return comb;
    }

    private static double ratio(ElementOutput element, int i) {
        return watt(element.signalDbm(), i) / (watt(element.aseDbm(), i) + watt(element.nliDbm(), i));
    }

    private static double watt(List<Double> dbm, int i) {
        return Decibels.dbmToWatt(dbm.get(i));
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static FiberElement fiber(String id, Profile lossDbPerKm) {
        return fiber(id, 80e3, lossDbPerKm);
    }

    private static FiberElement fiber(String id, double lengthM) {
        return fiber(id, lengthM, Profile.constant(0.2));
    }

    private static FiberElement fiber(String id, double lengthM, Profile lossDbPerKm) {
        return new FiberElement(
                id,
                lengthM,
                0,
                0.5,
                0.5,
                lossDbPerKm,
                Profile.constant(16.7e-6),
                null,
                193.414489e12,
                83e-12,
                1.265e-15,
                List.of());
    }

    private static AmplifierElement amplifier(String id, double gainDb, double lowHz, double highHz) {
        return new AmplifierElement(
                id,
                lowHz,
                highHz,
                10,
                30,
                23,
                new NoiseFigure.Fixed(5.5),
                gainDb,
                0,
                Profile.constant(0),
                Profile.constant(0),
                Profile.constant(0),
                0,
                0,
                0,
                0);
    }
}
