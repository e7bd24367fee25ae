package io.netplanner.engine.transmission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ──ab── B ──bc── C      two spans of 80 km each, ROADMs level to −20 dBm
 * </pre>
 */
class NetworkLightTest {

    private static final LineDirection AB = new LineDirection("ab", "A", "B");
    private static final LineDirection BC = new LineDirection("bc", "B", "C");
    private static final List<Channel> CHANNELS = IntStream.rangeClosed(1, 40)
            .mapToObj(i -> new Channel(192e12 + i * 50e9, 32e9, 50e9, 0, 40, 0))
            .toList();

    @Test
    void equalsAFullPropagationWhereAllChannelsGoTheWholeWay() {
        NetworkLight light = network();
        IntStream.range(0, 40).forEach(i -> light.light(i, List.of(AB, BC)));

        List<OpticalElement> line = new ArrayList<>();
        line.add(roadm("A", 36.0));
        line.addAll(spans("ab"));
        line.add(roadm("B", null));
        line.addAll(spans("bc"));
        line.add(roadm("C", 36.0));
        List<ReceivedChannel> full =
                new GsnrModel(TransmissionModel.GN).propagate(CHANNELS, line).received();

        for (int i = 0; i < 40; i++) {
            SignalQuality quality = light.quality(i, List.of(AB, BC));
            assertThat(quality.gsnrDb01nm()).isCloseTo(full.get(i).gsnrDb01nm(), offset(1e-9));
            assertThat(quality.osnrDb01nm()).isCloseTo(full.get(i).osnrDb01nm(), offset(1e-9));
            assertThat(quality.dispersionPsPerNm()).isCloseTo(full.get(i).dispersionPsPerNm(), offset(1e-9));
            assertThat(quality.pmdPs()).isCloseTo(full.get(i).pmdPs(), offset(1e-9));
        }
    }

    @Test
    void lightingAndExtinguishingEqualsAFreshStartWithWhatIsLeft() {
        Random random = new Random(7);
        NetworkLight touched = network();
        boolean[] lit = new boolean[40];
        for (int step = 0; step < 200; step++) {
            int channel = random.nextInt(40);
            if (lit[channel]) {
                touched.extinguish(channel, List.of(AB));
            } else {
                touched.light(channel, List.of(AB));
                touched.quality(channel, List.of(AB));
            }
            lit[channel] = !lit[channel];
        }
        NetworkLight fresh = network();
        IntStream.range(0, 40).filter(i -> lit[i]).forEach(i -> fresh.light(i, List.of(AB)));

        IntStream.range(0, 40)
                .filter(i -> lit[i])
                .forEach(i -> assertThat(touched.quality(i, List.of(AB))).isEqualTo(fresh.quality(i, List.of(AB))));
    }

    @Test
    void neighboursOnOneLinkOnlyCostTheSignalLessThanOnBoth() {
        NetworkLight few = network();
        few.light(20, List.of(AB, BC));
        double alone = few.quality(20, List.of(AB, BC)).gsnrDb01nm();
        IntStream.range(0, 20).forEach(i -> few.light(i, List.of(AB)));
        double half = few.quality(20, List.of(AB, BC)).gsnrDb01nm();
        IntStream.range(0, 20).forEach(i -> few.light(i, List.of(BC)));
        double both = few.quality(20, List.of(AB, BC)).gsnrDb01nm();

        assertThat(alone).isGreaterThan(half);
        assertThat(half).isGreaterThan(both);
    }

    @Test
    void refusesToLightAChannelTwiceAndLeavesEverythingAsItWas() {
        NetworkLight light = network();
        light.light(3, List.of(BC));
        assertThatThrownBy(() -> light.light(3, List.of(AB, BC)))
                .hasMessage("Link bc from B: the channel at 192.2000 THz is lit already.");
        light.light(3, List.of(AB));
        assertThat(light.quality(3, List.of(AB, BC)).weakestLine()).isIn(AB, BC);
    }

    @Test
    void saysWhereALineIsTooWeakForTheNextRoadm() {
        NetworkLight dim = network(List.of(spans("ab").get(1)));
        dim.light(0, List.of(AB, BC));
        assertThatThrownBy(() -> dim.quality(0, List.of(AB, BC)))
                .isInstanceOf(TransmissionLimitException.class)
                .hasMessageContaining("arrives at B with -37.00 dBm, below the -20.00 dBm");
    }

    @Test
    void theLastRoadmDropsWhatArrivesOrLess() {
        NetworkLight dim = network(List.of(spans("ab").get(1)));
        dim.light(0, List.of(AB));
        assertThat(dim.quality(0, List.of(AB)).receivedPowerDbm()).isCloseTo(-37, offset(0.01));
        dim.light(1, List.of(BC));
        assertThat(dim.quality(1, List.of(BC)).receivedPowerDbm()).isCloseTo(-20, offset(1e-9));
    }

    private static NetworkLight network() {
        return network(spans("ab"));
    }

    private static NetworkLight network(List<OpticalElement> first) {
        return new NetworkLight(
                TransmissionModel.GN,
                new RoadmCrossings(roadm("add", 36.0), roadm("express", null), roadm("drop", 36.0)),
                CHANNELS,
                List.of(new OpticalLine(AB, first), new OpticalLine(BC, spans("bc"))));
    }

    private static RoadmElement roadm(String id, @Nullable Double osnr) {
        return new RoadmElement(id, new EqualizationTarget.ConstantPower(-20), 0, osnr, 1e-13, 0.2);
    }

    private static List<OpticalElement> spans(String id) {
        return List.of(
                amplifier(id + " booster", 20),
                fiber(id + " 1"),
                amplifier(id + " ila", 17),
                fiber(id + " 2"),
                amplifier(id + " pre", 17));
    }

    private static FiberElement fiber(String id) {
        return new FiberElement(
                id,
                80e3,
                0,
                0.5,
                0.5,
                Profile.constant(0.2),
                Profile.constant(16.7e-6),
                null,
                193.414489e12,
                83e-12,
                1.265e-15,
                List.of());
    }

    private static AmplifierElement amplifier(String id, double gainDb) {
        return new AmplifierElement(
                id,
                191.2e12,
                196.2e12,
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
