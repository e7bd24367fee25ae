package io.netplanner.server.exchange;

import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.json.DocumentReaders;
import io.netplanner.model.json.UnknownKeys;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
