package io.netplanner.server.run;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How much of the workers one user or one project may take.
 *
 * @param queuedPerUser runs of one user that may wait; more are refused
 * @param queuedPerProject runs of one project that may wait; more are refused
 * @param runningPerUser runs of one user computed at the same time; more wait
 * @param runningPerProject runs of one project computed at the same time; more wait
 * @param time how long one run may search; then it gives the best found so far
 */
@ConfigurationProperties("netplanner.runs.limits")
public record RunLimits(
        @Bindable(defaultValue = "200") int queuedPerUser,
        @Bindable(defaultValue = "500") int queuedPerProject,
        @Bindable(defaultValue = "16") int runningPerUser,
        @Bindable(defaultValue = "8") int runningPerProject,
        @Bindable(defaultValue = "4h") Duration time) {}
