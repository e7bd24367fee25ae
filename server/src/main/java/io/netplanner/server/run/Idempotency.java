package io.netplanner.server.run;

import io.netplanner.server.platform.Json;
import io.netplanner.server.platform.Secrets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client says so that a submission which it sends twice is stored once.
 *
 * @param key of the client's own making; absent where it does not care
 * @param hash of what is submitted: the same key with something else is a mistake, not a repetition
 */
@SuppressWarnings("ArrayRecordComponent")
record Idempotency(@Nullable String key, byte[] hash) {

    static Idempotency of(@Nullable String key, Object... submitted) {
        return new Idempotency(key, Secrets.hash(Json.write(List.of(submitted)).text()));
    }
}
