package io.netplanner.engine.routing.internal.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One channel has a long lightpath in the way of a third one, another a short one.
 *
 * <pre>
 *   A ══════ B ══════ C ══════ D
 *   ├────────────────────────► long, on channel 0
 *            ├───────►           short, on channel 1
 *            ├───────►           waits
 *   ◄────────────────────────┤ the other way, on none
 * </pre>
 */
class EjectionWeightsTest {
    private static final int LONG = 0;
    private static final int SHORT = 1;
    private static final int WAITING = 2;
    private static final int CHANNELS = 2;

    private static final PackingCase PACKED = packed();

    @Test
    void byPriceTheShortOneMakesRoomWhereverTheSearchBegins() {
        EjectionWeights byPrice = EjectionWeights.byPrice(PACKED);
        assertThat(IntStream.range(0, CHANNELS).map(first -> channelFor(byPrice, first)))
                .containsOnly(SHORT);
    }

    @Test
    void elseWhoeverIsFoundFirst() {
        EjectionWeights even = EjectionWeights.even(PACKED);
        assertThat(IntStream.range(0, CHANNELS).map(first -> channelFor(even, first)))
                .containsExactly(LONG, SHORT);
    }

    @Test
    void noLightpathWeighsNextToNothing() {
        assertThat(EjectionWeights.byPrice(PACKED).lightpaths())
                .containsExactly(new double[] {1.5, 0.6, 0.6, 1.5}, within(1e-9));
        assertThat(Arrays.stream(EjectionWeights.even(PACKED).lightpaths())).containsOnly(1.0);
    }

    /** Where room is made for the one that waits. Each of the two is on the channel of its own number. */
    private static int channelFor(EjectionWeights weights, int first) {
        Packing packing = new Packing(PACKED, CHANNELS);
        packing.place(LONG, LONG, PACKED.meshes().get(LONG).tight());
        packing.place(SHORT, SHORT, PACKED.meshes().get(SHORT).tight());
        FreeRoutes free = new FreeRoutes(PACKED, packing, count -> 0);
        EjectingRoutes search = new EjectingRoutes(PACKED, packing, free, weights);
        assertThat(search.find(WAITING, weights.lightpaths(), first)).isTrue();
        return search.channel();
    }

    private static PackingCase packed() {
        List<Node> nodes = Stream.of("A", "B", "C", "D")
                .map(name -> new Node(name, 0, 0, RoadmType.CDC))
                .toList();
        List<Link> links = Stream.of("A-B", "B-C", "C-D")
                .map(id -> new Link(id, id.substring(0, 1), id.substring(2), 100, "SSMF"))
                .toList();
        Network network = Network.of(new Topology("line", nodes, links));
        int[] row = IntStream.range(0, network.arcCount()).toArray();
        double[] price = PackingCase.prices(row, new double[row.length]);
        RouteMeshes meshes = new RouteMeshes(network, price);
        OpenArcs all = OpenArcs.all(network);
        return PackingCase.of(
                network,
                row.length,
                row,
                price,
                List.of(
                        meshes.mesh(0, 3, all),
                        meshes.mesh(1, 2, all),
                        meshes.mesh(1, 2, all),
                        meshes.mesh(3, 0, all)));
    }
}
