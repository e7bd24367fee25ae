package io.netplanner.engine.transmission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.netplanner.engine.transmission.NoiseFigure;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Below its least gain every kind of amplifier is padded, those of OpenROADM too. */
class NoiseFiguresTest {

    static List<NoiseFigure> kinds() {
        return List.of(
                new NoiseFigure.Fixed(5.5),
                new NoiseFigure.VariableGain(5, 6, 5),
                new NoiseFigure.Polynomial(List.of(0.01, 6.0)),
                new NoiseFigure.OpenRoadmInline(List.of(-8.104e-4, -6.221e-2, -5.889e-1, 37.62)),
                new NoiseFigure.OpenRoadmPreamplifier());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theAttenuatorInFrontOfAnAmplifierOfLittleGainAddsToItsNoise(NoiseFigure kind) {
        NoiseFigure.Stage stage = new NoiseFigure.Stage(kind, 12, 26);

        double atLeastGain = stage.noiseFigureDb(12, -18);
        double below = stage.noiseFigureDb(9.5, -18);

        assertThat(below - atLeastGain).isCloseTo(2.5, offset(1e-9));
    }
}
