package io.netplanner.server.metrics;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** How busy the connections to the database are. */
@Singleton
@Requires(property = "netplanner.metrics", value = "true")
final class PoolMetrics {

    private final DataSource source;

    PoolMetrics(DataSource source) {
        this.source = source;
    }

    void writeTo(Exposition page) {
        if (DelegatingDataSource.unwrapDataSource(source) instanceof HikariDataSource pool
                && pool.getHikariPoolMXBean() != null) {
            HikariPoolMXBean connections = pool.getHikariPoolMXBean();
            page.metric("netplanner_database_connections", "gauge", "Connections of this server to the database.")
                    .sample("netplanner_database_connections", "what=\"busy\"", connections.getActiveConnections())
                    .sample("netplanner_database_connections", "what=\"idle\"", connections.getIdleConnections())
                    .sample(
                            "netplanner_database_connections",
                            "what=\"awaited\"",
                            connections.getThreadsAwaitingConnection());
        }
    }
}
