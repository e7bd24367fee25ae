package io.netplanner.model.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netplanner.model.account.Action;
import io.netplanner.model.account.User;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A planning case: the versions of the inputs it works on, and the runs made from them.
 *
 * @param clusters absent where nothing is clustered
 * @param catalogue absent where the shipped catalogue is used
 * @param copiedFrom the project that this one is a scenario of
 * @param revision the value of the {@code ETag}; grows with every change
 * @param rights what the user who asks may do to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Project(
        UUID id,
        String name,
        String description,
        @Nullable VersionRef topology,
        @Nullable VersionRef trafficMatrix,
        @Nullable VersionRef clusters,
        @Nullable VersionRef catalogue,
        @Nullable UUID copiedFrom,
        User owner,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        List<Action> rights) {

    public Project {
        rights = List.copyOf(rights);
    }
}
