package io.netplanner.server.run.internal;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.NamingStrategy;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunInputs;
import io.netplanner.model.run.RunKind;
import io.netplanner.model.run.RunParameters;
import io.netplanner.model.run.RunProgress;
import io.netplanner.model.run.RunState;
import io.netplanner.server.platform.ColumnNames;
import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.RawJson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code run} as it is read, with whether an input has moved on since. */
@Introspected
@NamingStrategy(ColumnNames.class)
public record RunRow(
        UUID id,
        UUID projectId,
        RunKind kind,
        String name,
        RunState state,
        UUID topologyId,
        int topologyVersion,
        UUID trafficId,
        int trafficVersion,
        @Nullable UUID clustersId,
        @Nullable Integer clustersVersion,
        @Nullable UUID catalogueId,
        @Nullable Integer catalogueVersion,
        @Nullable UUID basedOnRunId,
        String parameters,
        int priority,
        String submitterName,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int attempt,
        long fencingToken,
        boolean cancelRequested,
        boolean finishRequested,
        @Nullable String failureReason,
        double fraction,
        String stage,
        String message,
        @Nullable Double bestObjective,
        @Nullable Double bound,
        @Nullable Instant estimatedEnd,
        boolean stale,
        boolean resultRemoved,
        @Nullable String requestId) {

    public Run toRun() {
        return new Run(
                id,
                projectId,
                kind,
                name,
                state,
                new RunInputs(
                        new VersionRef(topologyId, topologyVersion),
                        new VersionRef(trafficId, trafficVersion),
                        ref(clustersId, clustersVersion),
                        ref(catalogueId, catalogueVersion),
                        basedOnRunId),
                Json.read(new RawJson(parameters), RunParameters.class),
                priority,
                new RunProgress(fraction, stage, message, bestObjective, bound, estimatedEnd),
                attempt,
                cancelRequested,
                finishRequested,
                stale,
                failureReason,
                submitterName,
                submittedAt,
                startedAt,
                endedAt);
    }

    private static @Nullable VersionRef ref(@Nullable UUID id, @Nullable Integer version) {
        return id == null || version == null ? null : new VersionRef(id, version);
    }
}
