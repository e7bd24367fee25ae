package io.netplanner.server.platform;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.Optional;

/**
 * A running NetPlanner server in this JVM, in the role that its settings name: {@code api}, {@code worker} or
 * {@code all}.
 *
 * <p>A worker opens no network port of its own.
 */
public final class ServerProcess implements AutoCloseable {

    private final ApplicationContext context;
    private final Optional<EmbeddedServer> http;

    private ServerProcess(ApplicationContext context, Optional<EmbeddedServer> http) {
        this.context = context;
        this.http = http;
    }

    /**
     * Starts and returns once requests are answered.
     *
     * @param settings what would otherwise be environment variables; they win over those
     */
    public static ServerProcess start(Map<String, String> settings) {
        ApplicationContext context = ApplicationContext.builder()
                .mainClass(Application.class)
                .banner(false)
                .propertySources(PropertySource.of(
                        "settings", Map.copyOf(settings), PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE))
                .start();
        String role = context.getRequiredProperty("netplanner.role", String.class);
        if (role.equals("worker")) {
            return new ServerProcess(context, Optional.empty());
        }
        return new ServerProcess(
                context, Optional.of(context.getBean(EmbeddedServer.class).start()));
    }

    public ApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        http.ifPresent(EmbeddedServer::stop);
        context.close();
    }
}
