package io.netplanner.server.platform;

import io.micronaut.runtime.server.EmbeddedServer;
import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** A real API server on a real database, answering on a port of its own. */
public final class TestServer implements AutoCloseable {

    public static final String TOKEN_SECRET = "a-secret-for-tests-that-is-long-enough";

    private final TestDatabase database;
    private final ServerProcess process;

    private TestServer(TestDatabase database, ServerProcess process) {
        this.database = database;
        this.process = process;
    }

    /** The server that most tests share; started by the first that asks, ended with the JVM. */
    public static TestServer shared() {
        return Shared.SERVER;
    }

    public static TestServer start(TestDatabase database, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("NETPLANNER_ROLE", "api");
        settings.put("NETPLANNER_PORT", "-1");
        settings.put("NETPLANNER_TOKEN_SECRET", TOKEN_SECRET);
        settings.putAll(more);
        return new TestServer(database, ServerProcess.start(settings));
    }

    public URI address() {
        return URI.create(bean(EmbeddedServer.class).getURL().toString());
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return process.context().getBean(type);
    }

    /** A client that nobody is signed in with. */
    public RestClient anonymous() {
        return new RestClient(address());
    }

    /** A client signed in as the administrator of the shared server. */
    public static RestClient admin() {
        return shared().anonymous().signIn(Shared.ADMIN.user().email(), Shared.ADMIN.password());
    }

    @Override
    public void close() {
        process.close();
    }

    private static final class Shared {
        private static final TestServer SERVER =
                start(TestDatabase.create(), Map.of("NETPLANNER_WEBHOOKS_ALLOWED_HOSTS", "localhost"));
        private static final GeneratedUser ADMIN =
                SERVER.bean(FirstUserSetup.class).createWithGeneratedPassword("admin@netplanner.test", "Administrator");
    }
}
