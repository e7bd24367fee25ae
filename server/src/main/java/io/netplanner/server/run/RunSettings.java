package io.netplanner.server.run;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How runs are kept alive.
 *
 * @param lease how long a worker may be silent before its run is given to another
 * @param maxAttempts how often a run is taken up before it fails
 * @param sweep pause between looks for lapsed leases and lost bells
 * @param relayPoll pause between looks at the outbox when nothing rang
 * @param lostBell how long a run waits before an empty queue means that its bell was lost
 * @param followPoll pause between looks at runs that clients follow, in case no change was announced
 * @param keepAlive pause between comments in a stream of events, so that proxies do not take it for a dead one
 */
@ConfigurationProperties("netplanner.runs")
public record RunSettings(
        @Bindable(defaultValue = "30s") Duration lease,
        @Bindable(defaultValue = "3") int maxAttempts,
        @Bindable(defaultValue = "2s") Duration sweep,
        @Bindable(defaultValue = "1s") Duration relayPoll,
        @Bindable(defaultValue = "10s") Duration lostBell,
        @Bindable(defaultValue = "2s") Duration followPoll,
        @Bindable(defaultValue = "15s") Duration keepAlive) {}
