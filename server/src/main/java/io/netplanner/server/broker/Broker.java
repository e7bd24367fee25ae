package io.netplanner.server.broker;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection of this process to the broker.
 *
 * <p>Never fails because the broker is away: it keeps trying, and once connected the client library restores connection,
 * channels, queues and consumers after every loss. Thread-safe.
 */
@Singleton
public final class Broker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);

    private final ConnectionFactory factory;
    private final BrokerSettings settings;
    private final CompletableFuture<Connection> connection = new CompletableFuture<>();
    private final ScheduledExecutorService connector = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("broker-connect").factory());
    private boolean complained;

    Broker(BrokerSettings settings) {
        this.settings = settings;
        this.factory = factory(settings);
        connector.execute(this::connect);
    }

    /** Completes at the first connection, with everything declared; stays completed through later losses. */
    public CompletableFuture<Connection> connected() {
        return connection;
    }

    public boolean isOpen() {
        Connection current = connection.getNow(null);
        return current != null && current.isOpen();
    }

    @Override
    @PreDestroy
    public void close() {
        connector.shutdownNow();
        Connection current = connection.getNow(null);
        if (current != null) {
            current.abort(1000);
        }
    }

    private void connect() {
        try {
            Connection fresh = factory.newConnection("netplanner");
            // Stays open: the library declares everything again on the channel that declared it first.
            Queues.declare(fresh.createChannel());
            LOG.info("Connected to the broker");
            connection.complete(fresh);
        } catch (IOException | TimeoutException e) {
            complainOnce(e);
            connector.schedule(this::connect, settings.retry().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void complainOnce(Exception cause) {
        if (!complained) {
            LOG.warn(
                    "The broker is away, trying again every {} ms: {}",
                    settings.retry().toMillis(),
                    cause.toString());
            complained = true;
        }
    }

    private static ConnectionFactory factory(BrokerSettings settings) {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(settings.uri());
        } catch (URISyntaxException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("netplanner.broker.uri is not an amqp:// address", e);
        }
        factory.setAutomaticRecoveryEnabled(true);
        factory.setTopologyRecoveryEnabled(true);
        factory.setNetworkRecoveryInterval(settings.retry().toMillis());
        factory.setRequestedHeartbeat(10);
        factory.setThreadFactory(Thread.ofPlatform().daemon().name("broker-", 0).factory());
        return factory;
    }
}
