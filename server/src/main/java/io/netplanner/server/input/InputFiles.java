package io.netplanner.server.input;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.netplanner.model.project.InputContent;
import io.netplanner.server.account.Caller;
import io.netplanner.server.exchange.ExportFormat;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes inputs as files to be saved. */
@Singleton
final class InputFiles {

    private final InputService inputs;
    private final InputTypes types;

    InputFiles(InputService inputs, InputTypes types) {
        this.inputs = inputs;
        this.types = types;
    }

    HttpResponse<byte[]> export(
            Caller caller, InputKind kind, UUID id, Optional<Integer> version, @Nullable String format) {
        String name = inputs.get(caller, kind, id).name();
        InputContent<RawJson> stored = inputs.read(caller, kind, id, version);
        InputType<?> type = types.of(kind);
        ExportFormat wanted = format(type, format);
        String stem = name + "-v" + stored.version().version();
        return attachment(write(type, stored.content(), wanted), wanted, stem);
    }

    HttpResponse<byte[]> template(InputKind kind, @Nullable String format) {
        InputType<?> type = types.of(kind);
        ExportFormat wanted = format(type, format);
        return attachment(template(type, wanted), wanted, kind.path() + "-template");
    }

    private static <T> byte[] write(InputType<T> type, RawJson content, ExportFormat format) {
        return type.write(type.stored(StoredAnswers.bytes(content)), format);
    }

    private static <T> byte[] template(InputType<T> type, ExportFormat format) {
        return type.write(type.template(), format);
    }

    /** What a query says of the format wanted; JSON where it says nothing. */
    private static ExportFormat format(InputType<?> type, @Nullable String text) {
        String wanted = text == null ? ExportFormat.JSON.key() : text;
        return type.formats().stream()
                .filter(format -> format.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        ErrorCode.REQUEST_MALFORMED,
                        "The format is " + text + ", a " + type.kind().label() + " is written as "
                                + type.formats().stream()
                                        .map(ExportFormat::key)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private static HttpResponse<byte[]> attachment(byte[] file, ExportFormat format, String name) {
        String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|-+$", "");
        return HttpResponse.ok(file)
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + safe + "." + format.extension() + "\"");
    }
}
