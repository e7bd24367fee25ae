package io.netplanner.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.protection.Bridges;
import io.netplanner.engine.routing.Draw;
import io.netplanner.engine.routing.GabrielNetwork;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Protection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoadBoundsTest {
    private static final int NEVER_ENOUGH = 1_000_000;
    private static final Deadline NEVER = Deadline.never(Execution.quiet());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    /** Each of six nodes is joined to the three of the other side; no cut forces what the program does. */
    @Test
    void programIsStrongerThanEveryCut() {
        Network network = Network.of(Draw.network("A-X 1, A-Y 1, A-Z 1, B-X 1, B-Y 1, B-Z 1, C-X 1, C-Y 1, C-Z 1")
                .request()
                .topology());
        List<Commodity> within = new ArrayList<>();
        for (String pair : List.of("AB", "BC", "CA", "XY", "YZ", "ZX")) {
            within.add(commodity(network, pair.substring(0, 1), pair.substring(1), 3));
        }
        LoadBound bound = find(network, within);
        // eighteen requests of two hops each on nine links
        assertThat(bound.value()).isCloseTo(4, within(1e-3));
        assertThat(bound.channels()).isEqualTo(4);
        assertThat(bound.proof()).contains("linear program");
    }

    /** The cut of A-B proves the bound and says nothing of the links beyond, of which B-C could be as full. */
    @Test
    void scarcityTellsApartWhatNoCutDoes() {
        Network network = Network.of(Draw.network("A-B 1, B-C 1, B-D 1, D-C 1, C-E 1, C-E#2 1")
                .request()
                .topology());
        List<Commodity> asked = List.of(
                commodity(network, "A", "B", 10), commodity(network, "B", "C", 17), commodity(network, "C", "E", 4));
        assertThat(find(network, asked).proof()).isEqualTo("cut of 1 links");

        double[] scarcity = new LoadBounds(network, new SpectrumRows(network, false), false).scarcity(asked, NEVER);
        assertThat(Arrays.stream(scarcity).sum()).isCloseTo(1, within(1e-9));
        assertThat(scarcity[0]).isGreaterThan(scarcity[1]);
        assertThat(scarcity[1]).isGreaterThan(10 * scarcity[4]);
        assertThat(scarcity[1]).isCloseTo(scarcity[2] + scarcity[3], within(0.1 * scarcity[1]));
    }

    /** Two routes from B to D that share no link must take the long way round as well. */
    @Test
    void protectedRoutesMustBeDisjoint() {
        Network network = Network.of(Draw.network("A-B 1, B-D 1, A-C 1, C-E 1, E-D 1, B-E 1, B-E#2 1")
                .request()
                .topology());
        Commodity alone = commodity(network, "B", "D", 4);
        Commodity apart =
                new Commodity(alone.source(), alone.target(), Protection.NODE_DISJOINT, true, alone.open(), 4, 1, 0);
        // routes alone would spread over both links of D, four requests on two links; a pair fills both
        assertThat(find(network, List.of(alone)).channels()).isEqualTo(2);
        assertThat(find(network, List.of(apart)).channels()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void boundStaysWhenNodesAndRequestsAreListedOtherwise(long seed) {
        Topology topology = new GabrielNetwork(9 + (int) seed, seed).topology();
        Network network = Network.of(topology);
        Network shuffled = Network.of(shuffled(topology, seed));
        Protection protection = seed % 2 == 0 ? Protection.NONE : Protection.LINK_DISJOINT;
        List<Commodity> asked = allToAll(network, network, protection);
        List<Commodity> askedOtherwise = allToAll(network, shuffled, protection);
        Collections.shuffle(askedOtherwise, new Random(seed));
        assertThat(find(shuffled, askedOtherwise).channels())
                .isEqualTo(find(network, asked).channels());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fewerChannelsNeverServeMore(long seed) {
        Network network = Network.of(new GabrielNetwork(9 + (int) seed, seed).topology());
        List<Commodity> asked = allToAll(network, network, Protection.NONE);
        LoadBounds bounds = new LoadBounds(network, new SpectrumRows(network, false), true);
        int enough = find(network, asked).channels();
        int before = 0;
        for (int channels = 1; channels <= enough; channels += 1 + enough / 5) {
            int served = bounds.mostServed(asked, channels, NEVER).requests();
            assertThat(served).isBetween(before, asked.size());
            before = served;
        }
        assertThat(bounds.mostServed(asked, enough, NEVER).requests()).isEqualTo(asked.size());
    }

    private static LoadBound find(Network network, List<Commodity> asked) {
        return new LoadBounds(network, new SpectrumRows(network, false), true).find(asked, NEVER_ENOUGH, NEVER);
    }

    /** Pairs in the order of one network, numbered as in the other; those without a disjoint pair are left out. */
    private static List<Commodity> allToAll(Network order, Network network, Protection protection) {
        List<Commodity> commodities = new ArrayList<>();
        for (int a = 0; a < order.nodeCount(); a++) {
            for (int b = a + 1; b < order.nodeCount(); b++) {
                Commodity commodity = commodity(network, order.nodeName(a), order.nodeName(b), 1);
                commodities.add(new Commodity(
                        commodity.source(),
                        commodity.target(),
                        hasPair(order, a, b) ? protection : Protection.NONE,
                        true,
                        commodity.open(),
                        1,
                        1,
                        0));
            }
        }
        return commodities;
    }

    private static boolean hasPair(Network network, int a, int b) {
        return network.outgoing(a).length > 1 && new Bridges(network).find(a, b, OpenArcs.all(network)).length == 0;
    }

    private static Commodity commodity(Network network, String source, String target, int requests) {
        return new Commodity(
                network.findNode(source).orElseThrow(),
                network.findNode(target).orElseThrow(),
                Protection.NONE,
                true,
                OpenArcs.all(network),
                requests,
                1,
                0);
    }

    private static Topology shuffled(Topology topology, long seed) {
        List<Node> nodes = new ArrayList<>(topology.nodes());
        List<Link> links = new ArrayList<>(topology.links());
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(links, new Random(seed));
        return new Topology("shuffled", nodes, links);
    }
}
