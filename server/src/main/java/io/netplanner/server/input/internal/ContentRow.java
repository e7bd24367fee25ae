package io.netplanner.server.input.internal;

import io.micronaut.core.annotation.Introspected;
import io.netplanner.model.project.InputVersion;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code input_version} whole; {@code content} and {@code warnings} are JSON texts. */
@Introspected
public record ContentRow(
        UUID inputId,
        int version,
        String comment,
        String summary,
        String author,
        Instant createdAt,
        String content,
        String warnings) {

    public InputVersion toVersion() {
        return new InputVersion(inputId, version, comment, summary, author, createdAt);
    }
}
