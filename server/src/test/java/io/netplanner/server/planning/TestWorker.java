package io.netplanner.server.planning;

import io.netplanner.server.platform.ServerProcess;
import java.util.HashMap;
import java.util.Map;

/** A worker in this JVM with a gate before its planner. */
final class TestWorker implements AutoCloseable {

    private final ServerProcess process;

    private TestWorker(ServerProcess process) {
        this.process = process;
    }

    static TestWorker start(Map<String, String> settings, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("NETPLANNER_ROLE", "worker");
        all.put("NETPLANNER_TEST_GATE", "true");
        all.putAll(more);
        return new TestWorker(ServerProcess.start(all));
    }

    GatedPlanner gate() {
        return process.context().getBean(GatedPlanner.class);
    }

    @Override
    public void close() {
        process.close();
    }
}
