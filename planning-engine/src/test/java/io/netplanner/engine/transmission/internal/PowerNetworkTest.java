package io.netplanner.engine.transmission.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.routing.PortfolioRouter;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.WatchedExecution;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.LineDesigner;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RoutingParameters;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.transmission.TransmissionParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ── 250 km ── B ── 330 km ── C      12 lightpaths A to C, 8 A to B
 * </pre>
 */
class PowerNetworkTest {

    private static final Topology LINE = new Topology(
            "line",
            List.of(node("A", 0), node("B", 2), node("C", 4)),
            List.of(new Link("A-B", "A", "B", 250, "SSMF"), new Link("B-C", "B", "C", 330, "SSMF")));

    private final RoutingRequest request =
            new RoutingRequest(LINE, requests(), List.of(), DefaultCatalogue.get(), RoutingParameters.DEFAULTS);
    private final LightSetup setup = LightSetup.of(
            request.catalogue(),
            new LineDesigner(request.catalogue(), 80).design(LINE).lines(),
            TransmissionParameters.DEFAULTS);
    private final PowerNetwork powers =
            PowerRun.network(request, new PortfolioRouter().route(request, Execution.quiet()), setup, 3);

    @Test
    void marginsAfterManyTrialsEqualThoseOfANetworkBuiltAfresh() {
        tryAtRandom(300);

        LitNetwork fresh = setup.network(channels());
        powers.lines().forEach(line -> fresh.replace(powers.built(line)));
        for (int i = 0; i < powers.segments().size(); i++) {
            PoweredSegment powered = powers.segments().get(i);
            powered.segment().directions().forEach(path -> fresh.light(powered.channel(), path));
            fresh.offset(powered.channel(), powered.lines(), powers.offsetDb(i));
        }
        double[] margins = powers.segments().stream()
                .mapToDouble(powered -> powered.marginDb(fresh))
                .toArray();

        assertThat(powers.marginsDb()).isEqualTo(margins);
    }

    @Test
    void noTrialMakesItWorse() {
        PowerScore before = powers.score();
        for (int round = 0; round < 20; round++) {
            tryAtRandom(10);
            assertThat(before.isBetterThan(powers.score())).isFalse();
            before = powers.score();
        }
    }

    /** Held against joint moves of many powers at random, which a search by slopes or one by one may miss. */
    @Test
    void nothingTriedAtRandomBeatsTheRoundsByMuch() {
        List<Double> reported = new ArrayList<>();
        new PowerRounds(
                        powers,
                        new WatchedExecution(progress -> reported.add(progress.fraction())),
                        Deadline.of(Execution.quiet(), 60))
                .run();
        double found = powers.score().worstDb();
        Random random = new Random(3);

        for (int i = 0; i < 3000; i++) {
            powers.trySettings(shaken(random), PowerGoal.SMALLEST_MARGIN, found);
        }

        assertThat(powers.score().worstDb() - found).isLessThan(0.01);
        assertThat(reported).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
    }

    private PowerSettings shaken(Random random) {
        double step = Math.pow(10, -2 + 2 * random.nextDouble());
        Map<LineDirection, LineLevels> levels = new HashMap<>();
        for (LineDirection line : powers.lines()) {
            LineLevels shaken = powers.levels(line);
            for (int i = 0; i < shaken.amplifiers(); i++) {
                shaken = shaken.with(i, shaken.levelDbm(i) + step * random.nextGaussian());
            }
            levels.put(line, shaken);
        }
        double[] offsets = new double[powers.segments().size()];
        for (int i = 0; i < offsets.length; i++) {
            double other = powers.offsetDb(i) + step * random.nextGaussian();
            offsets[i] = powers.range(i).holds(other) ? other : powers.offsetDb(i);
        }
        return new PowerSettings(levels, offsets);
    }

    @Test
    void refusesLevelsThatNoAmplifierReaches() {
        LineDirection line = powers.lines().getFirst();
        OpticalLine before = powers.built(line);

        assertThat(powers.tryLevels(line, powers.levels(line).with(0, 15))).isFalse();
        assertThat(powers.tryLevels(line, powers.levels(line).with(0, -60))).isFalse();
        assertThat(powers.built(line)).isSameAs(before);
    }

    private void tryAtRandom(int trials) {
        Random random = new Random(7);
        List<LineDirection> lines = powers.lines();
        for (int i = 0; i < trials; i++) {
            LineDirection line = lines.get(random.nextInt(lines.size()));
            LineLevels levels = powers.levels(line);
            int amplifier = random.nextInt(levels.amplifiers());
            powers.tryLevels(line, levels.with(amplifier, levels.levelDbm(amplifier) + random.nextDouble(-2, 2)));
            powers.tryOffset(random.nextInt(powers.segments().size()), random.nextDouble(-3, 3));
        }
    }

    private List<Channel> channels() {
        return powers.network().channels();
    }

    private static List<LightpathRequest> requests() {
        List<LightpathRequest> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            requests.add(
                    new LightpathRequest("r" + i, "A", i < 12 ? "C" : "B", 100, Protection.NONE, Restoration.NONE));
        }
        return requests;
    }

    private static Node node(String name, double longitude) {
        return new Node(name, 0, longitude, RoadmType.CDC);
    }
}
