package io.netplanner.engine.routing.internal.packing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteMeshesTest {
    private static final int SIDE = 12;

    @Test
    void holdsACheapestRouteWhereMoreArcsThanAreWantedLieOnOne() {
        Network network = Network.of(lattice());
        // a price that sums of differ by rounding, according to the order they are added up in
        double[] price = new double[network.arcCount()];
        Arrays.fill(price, 0.1);
        RouteMeshes meshes = new RouteMeshes(network, price);

        for (int source = 0; source < SIDE * SIDE; source++) {
            for (int target = 0; target < SIDE * SIDE; target++) {
                if (source != target) {
                    RouteMesh mesh = meshes.mesh(source, target, OpenArcs.all(network));
                    assertThat(leads(mesh.tight(), mesh, network)).isTrue();
                    assertThat(leads(mesh.wide(), mesh, network)).isTrue();
                }
            }
        }
    }

    /** In one pass along the arcs, as every search goes. */
    private static boolean leads(int[] arcs, RouteMesh mesh, Network network) {
        boolean[] reached = new boolean[network.nodeCount()];
        reached[mesh.source()] = true;
        for (int arc : arcs) {
            reached[network.head(arc)] |= reached[network.tail(arc)];
        }
        return reached[mesh.target()];
    }

    /** From corner to corner of it more routes than anywhere are equally short. */
    private static Topology lattice() {
        List<Node> nodes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < SIDE * SIDE; i++) {
            nodes.add(new Node("N" + i, 0, 0, RoadmType.CDC));
            if (i % SIDE > 0) {
                links.add(link(i - 1, i));
            }
            if (i >= SIDE) {
                links.add(link(i - SIDE, i));
            }
        }
        return new Topology("lattice", nodes, links);
    }

    private static Link link(int a, int b) {
        return new Link(a + "-" + b, "N" + a, "N" + b, 100, "SSMF");
    }
}
