package io.netplanner.engine.routing.internal.packing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.routing.GabrielNetwork;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneInTheWayTest {
    private static final int NODES = 12;
    private static final int LIGHTPATHS = 400;

    /** More than a word of a bitset. */
    private static final int CHANNELS = 70;

    private static final int OFTEN = 40;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsExactlyTheChannelsWhereSomeRouteCrossesOneLightpath(boolean oneWay) {
        PackingCase packed = packed(oneWay);
        Packing packing = new Packing(packed, CHANNELS);
        crowd(packed, packing);
        OneInTheWay search = new OneInTheWay(packed, packing);
        for (int lightpath = 0; lightpath < OFTEN; lightpath++) {
            RouteMesh mesh = packed.meshes().get(lightpath);
            boolean found = search.find(mesh);
            boolean[] expected = new boolean[CHANNELS];
            for (int channel = 0; channel < CHANNELS; channel++) {
                expected[channel] = crossesOne(packed, packing, mesh, channel, mesh.source(), Packing.NOBODY, 0);
                assertThat(search.isOn(mesh, channel)).isEqualTo(expected[channel]);
            }
            assertThat(found).isEqualTo(IntStream.range(0, CHANNELS).anyMatch(channel -> expected[channel]));
        }
    }

    /** Route by route: whether one is left over from a node on that meets lightpaths for just one stretch. */
    private static boolean crossesOne(
            PackingCase packed, Packing packing, RouteMesh mesh, int channel, int node, int owner, int stretches) {
        if (stretches > 1 || node == mesh.target()) {
            return stretches == 1;
        }
        return Arrays.stream(mesh.wide())
                .filter(arc -> packed.tail()[arc] == node)
                .anyMatch(arc -> {
                    int lit = packing.owner()[channel * packed.rows() + packed.row()[arc]];
                    int more = lit == Packing.NOBODY || lit == owner ? 0 : 1;
                    return crossesOne(packed, packing, mesh, channel, packed.head()[arc], lit, stretches + more);
                });
    }

    private static PackingCase packed(boolean oneWay) {
        Network network = Network.of(new GabrielNetwork(NODES, 3).topology());
        int[] row = IntStream.range(0, network.arcCount())
                .map(arc -> oneWay ? arc : arc / 2)
                .toArray();
        int rows = oneWay ? network.arcCount() : network.arcCount() / 2;
        double[] price = PackingCase.prices(row, new double[rows]);
        RouteMeshes meshes = new RouteMeshes(network, price);
        SplittableRandom random = new SplittableRandom(5);
        List<RouteMesh> drawn = IntStream.range(0, LIGHTPATHS)
                .mapToObj(each -> {
                    int source = random.nextInt(NODES);
                    return meshes.mesh(source, (source + 1 + random.nextInt(NODES - 1)) % NODES, OpenArcs.all(network));
                })
                .toList();
        return PackingCase.of(network, rows, row, price, drawn);
    }

    /** Places lightpaths on a random channel where they are free there, and takes some away again. */
    private static void crowd(PackingCase packed, Packing packing) {
        SplittableRandom random = new SplittableRandom(7);
        FreeRoutes free = new FreeRoutes(packed, packing, random::nextInt);
        for (int lightpath = 0; lightpath < LIGHTPATHS; lightpath++) {
            free.place(lightpath);
            if (packing.isPlaced(lightpath) && random.nextInt(4) == 0) {
                packing.remove(lightpath);
            }
        }
    }
}
