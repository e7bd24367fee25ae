package io.netplanner.server.retention;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.Optional;

/**
 * How long results and the audit log are kept: for ever where nothing is said.
 *
 * @param resultsAge results of runs that ended longer ago are removed
 * @param resultsPerProject only so many results of each project are kept, the newest
 * @param auditAge entries of the audit log that are older are removed
 * @param auditEntries only so many entries of the audit log are kept, the newest
 * @param sweep pause between looks for what is to be removed
 */
@ConfigurationProperties("netplanner.retention")
record RetentionSettings(
        Optional<Duration> resultsAge,
        Optional<Integer> resultsPerProject,
        Optional<Duration> auditAge,
        Optional<Long> auditEntries,
        @Bindable(defaultValue = "1h") Duration sweep) {

    RetentionSettings {
        resultsPerProject.ifPresent(count -> requireNatural("RESULTS_PER_PROJECT", count));
        auditEntries.ifPresent(count -> requireNatural("AUDIT_ENTRIES", count));
    }

    private static void requireNatural(String name, long count) {
        if (count < 1) {
            throw new IllegalArgumentException("NETPLANNER_RETENTION_" + name + " is " + count
                    + ", it must be 1 or more. Leave it out to keep all.");
        }
    }
}
