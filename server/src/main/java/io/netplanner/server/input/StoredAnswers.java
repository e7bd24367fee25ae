package io.netplanner.server.input;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.VersionedInput;
import io.netplanner.server.platform.EntityTag;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RawJson;
import io.netplanner.server.platform.RefusedException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How versioned inputs travel over HTTP, the same for every kind. */
final class StoredAnswers {

    static final String LATEST = "latest";
    /** A version never changes, so a client that has it need not ask again. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private StoredAnswers() {}

    /** What a path says of the version wanted: a number, or {@code latest}, which is empty. */
    static Optional<Integer> version(String text) {
        if (text.equals(LATEST)) {
            return Optional.empty();
        }
        if (text.matches("[1-9]\\d{0,8}")) {
            return Optional.of(Integer.valueOf(text));
        }
        throw new RefusedException(
                ErrorCode.REQUEST_MALFORMED, "The version is " + text + ", neither a number from 1 nor latest.");
    }

    static HttpResponse<VersionedInput> input(VersionedInput input) {
        return HttpResponse.ok(input).header(HttpHeaders.ETAG, EntityTag.of(input.latestVersion()));
    }

    /** A version that was just stored, with the address of its input. */
    static HttpResponse<InputContent<RawJson>> created(InputKind kind, InputContent<RawJson> stored) {
        InputVersion version = stored.version();
        return HttpResponse.created(stored, URI.create("/api/v1/" + kind.path() + "/" + version.id()))
                .header(HttpHeaders.ETAG, EntityTag.of(version.version()));
    }

    /** A version as stored; {@code latest} must be asked for again, a number need not. */
    static HttpResponse<InputContent<RawJson>> content(InputContent<RawJson> stored, String asked) {
        MutableHttpResponse<InputContent<RawJson>> answer = HttpResponse.ok(stored)
                .header(HttpHeaders.ETAG, EntityTag.of(stored.version().version()));
        return asked.equals(LATEST) ? answer : answer.header(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    }

    /** The text of a stored document as readers take it. */
    static byte[] bytes(RawJson json) {
        return json.text().getBytes(StandardCharsets.UTF_8);
    }
}
