package io.netplanner.desktop.client;

import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import java.net.URI;

/**
 * The one door to one server.
 *
 * <p>Every call blocks until its answer is there and throws {@link ApiException}, {@link ServerAwayException} or
 * {@link SignInNeededException}. Thread-safe.
 */
public final class NetPlannerClient {

    private final ApiConnection connection;
    private final AuthApi auth;
    private final ProjectApi projects;
    private final InputApi<Topology> topologies;
    private final InputApi<TrafficMatrix> trafficMatrices;
    private final RunApi runs;
    private final TraceApi traces;

    public NetPlannerClient(URI server, ConnectionListener listener) {
        connection = new ApiConnection(server, listener);
        auth = new AuthApi(connection);
        projects = new ProjectApi(connection);
        topologies = new InputApi<>(connection, InputKind.TOPOLOGY, Topology.class);
        trafficMatrices = new InputApi<>(connection, InputKind.TRAFFIC_MATRIX, TrafficMatrix.class);
        runs = new RunApi(connection);
        traces = new TraceApi(connection);
    }

    /** Whether the server answers at all, asked without a token. */
    public boolean isServerAlive() {
        return connection.isAlive();
    }

    public AuthApi auth() {
        return auth;
    }

    public ProjectApi projects() {
        return projects;
    }

    public InputApi<Topology> topologies() {
        return topologies;
    }

    public InputApi<TrafficMatrix> trafficMatrices() {
        return trafficMatrices;
    }

    public RunApi runs() {
        return runs;
    }

    public TraceApi traces() {
        return traces;
    }
}
