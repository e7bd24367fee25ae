package io.netplanner.server.embedded;

import io.netplanner.server.platform.Secrets;
import java.util.HashMap;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.model.SystemConfig;

/**
 * An AMQP 0-9-1 broker inside this process: loopback alone, credentials of its own, messages in memory.
 *
 * <p>What it forgets when it stops is rung again from the database, which owns the runs.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private final SystemLauncher launcher = new SystemLauncher();
    private final int port;
    private final String password;

    private EmbeddedBroker(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** On a free port, with a password of its own. */
    public static EmbeddedBroker start() {
        return start(FreePort.find(), Secrets.random());
    }

    public static EmbeddedBroker start(int port, String password) {
        EmbeddedBroker broker = new EmbeddedBroker(port, password);
        try {
            broker.launcher.startup(broker.settings());
            return broker;
        } catch (Exception e) {
            throw new StartFailure("The embedded message broker does not start: " + e.getMessage() + ".", e);
        }
    }

    public String uri() {
        return "amqp://netplanner:" + password + "@127.0.0.1:" + port;
    }

    @Override
    public void close() {
        launcher.shutdown();
    }

    private Map<String, Object> settings() {
        Map<String, String> context = new HashMap<>();
        context.put("netplanner.port", String.valueOf(port));
        context.put("netplanner.password", password);
        Map<String, Object> settings = new HashMap<>();
        settings.put(SystemConfig.TYPE, "Memory");
        settings.put(
                SystemConfig.INITIAL_CONFIGURATION_LOCATION,
                EmbeddedBroker.class.getResource("broker.json").toExternalForm());
        settings.put(SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, false);
        settings.put(SystemConfig.CONTEXT, context);
        return settings;
    }
}
