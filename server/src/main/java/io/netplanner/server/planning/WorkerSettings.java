package io.netplanner.server.planning;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * What a worker may use.
 *
 * @param slots runs computed at the same time
 * @param threads threads that the runs of this worker share for parallel work; 0 means one for each processor
 * @param heartbeat pause between looks at a running run: lease, cancellation, an early end, progress
 * @param retry pause before a database or broker that was away is tried again
 */
@ConfigurationProperties("netplanner.worker")
public record WorkerSettings(
        @Bindable(defaultValue = "1") int slots,
        @Bindable(defaultValue = "0") int threads,
        @Bindable(defaultValue = "400ms") Duration heartbeat,
        @Bindable(defaultValue = "500ms") Duration retry) {}
