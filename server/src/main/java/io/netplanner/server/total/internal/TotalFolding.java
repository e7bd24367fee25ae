package io.netplanner.server.total.internal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps few changes beside the totals, so that reading one stays cheap. Nothing is wrong while it does not run. */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
public class TotalFolding {

    private static final Logger LOG = LoggerFactory.getLogger(TotalFolding.class);

    private final TotalRepository totals;

    TotalFolding(TotalRepository totals) {
        this.totals = totals;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "30s")
    public void fold() {
        try {
            totals.fold();
        } catch (RuntimeException e) {
            LOG.warn("Changes of totals were not folded this time: {}", e.toString());
        }
    }
}
