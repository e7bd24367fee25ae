package io.netplanner.server.retention;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.netplanner.server.account.AuditRetention;
import io.netplanner.server.run.ResultRetention;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes every now and then what is older, or more, than the operator wants to keep. */
@Singleton
@Requires(property = "netplanner.role", notEquals = "worker")
class RetentionSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);

    private final ResultRetention results;
    private final AuditRetention audit;
    private final RetentionSettings settings;

    RetentionSweep(ResultRetention results, AuditRetention audit, RetentionSettings settings) {
        this.results = results;
        this.audit = audit;
        this.settings = settings;
    }

    @Scheduled(initialDelay = "${netplanner.retention.sweep:1h}", fixedDelay = "${netplanner.retention.sweep:1h}")
    void sweep() {
        int runs = results.remove(settings.resultsAge(), settings.resultsPerProject());
        long entries = audit.remove(settings.auditAge(), settings.auditEntries());
        if (runs > 0 || entries > 0) {
            LOG.info("Removed the results of {} runs and {} entries of the audit log", runs, entries);
        }
    }
}
