package io.netplanner.server.exchange;

import io.netplanner.model.cluster.Cluster;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.ServiceIds;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The sample that ships with NetPlanner: a national network invented for it, with a year's traffic. Not the network of
 * any operator.
 */
public final class SampleNetwork {

    private static final String FOLDER = "/io/netplanner/sample/";

    private SampleNetwork() {}

    public static Topology topology() {
        return DocumentReaders.topology(UnknownKeys.REFUSE)
                .read(bytes("topology.json"))
                .get();
    }

    public static TrafficMatrix traffic() {
        return DocumentReaders.traffic(UnknownKeys.REFUSE, topology(), DefaultCatalogue.get())
                .read(bytes("traffic.json"))
                .get();
    }

    /** Three nodes in a ring, to be filled in with one's own. */
    public static Topology templateTopology() {
        List<Node> nodes = List.of(
                new Node("A", 48.1, 11.5, RoadmType.CDC),
                new Node("B", 49.4, 11.1, RoadmType.CDC),
                new Node("C", 48.4, 10.0, RoadmType.DIRECTIONLESS));
        List<Link> links = List.of(
                new Link("A-B", "A", "B", 170, Link.DEFAULT_FIBER_TYPE),
                new Link("B-C", "B", "C", 155, Link.DEFAULT_FIBER_TYPE),
                new Link("A-C", "A", "C", 140, Link.DEFAULT_FIBER_TYPE));
        return new Topology("my network", nodes, links);
    }

    /** Two demands over {@link #templateTopology()}. */
    public static TrafficMatrix templateTraffic() {
        return new TrafficMatrix(
                "my traffic",
                List.of(
                        demand("1", "A", "B", Protection.NODE_DISJOINT, "10GE", 2),
                        demand("2", "B", "C", Protection.NONE, "100GE", 1)));
    }

    /** One cluster over {@link #templateTopology()}. */
    public static Clusters templateClusters() {
        return new Clusters(List.of(new Cluster("south", Cluster.DEFAULT_COLOR, List.of("A"), List.of("C"))));
    }

    private static Demand demand(
            String id, String source, String destination, Protection protection, String type, int quantity) {
        ServiceGroup services = new ServiceGroup(type, ServiceIds.of(id, type, quantity));
        return new Demand(id, source, destination, protection, Restoration.NONE, List.of(services));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SampleNetwork.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample " + name + " is missing from the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped sample cannot be read", e);
        }
    }
}
