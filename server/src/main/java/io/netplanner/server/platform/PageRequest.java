package io.netplanner.server.platform;

import io.netplanner.model.project.Page;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted. Pages are cut by key, so that the last costs no more than the first and none shifts
 * while others insert.
 *
 * <p>Lists are ordered by descending id: ids are time-ordered, so the newest comes first.
 *
 * @param after the last id of the page before; absent for the first page
 */
public record PageRequest(int limit, @Nullable UUID after) {

    public static final int MAX_LIMIT = 500;
    public static final int DEFAULT_LIMIT = 50;
    private static final UUID LAST = new UUID(-1, -1);

    /** What a query says; {@code limit} 1 to {@value #MAX_LIMIT}. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw new RefusedException(
                    ErrorCode.REQUEST_MALFORMED, "limit is " + size + ", it must be from 1 to " + MAX_LIMIT + ".");
        }
        return new PageRequest(size, cursor == null ? null : decode(cursor));
    }

    /** Every id of the page comes before this one. */
    public UUID before() {
        return after == null ? LAST : after;
    }

    /** One row more than the page holds tells whether another page follows. */
    public int fetchSize() {
        return limit + 1;
    }

    /**
     * The page out of up to {@link #fetchSize()} rows.
     *
     * @param total counts all rows; not asked when the first page holds them all
     */
    public <R, T> Page<T> page(List<R> rows, LongSupplier total, Function<R, UUID> id, Function<R, T> view) {
        boolean isWhole = after == null && rows.size() <= limit;
        List<R> kept = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? encode(id.apply(kept.getLast())) : null;
        return new Page<>(kept.stream().map(view).toList(), isWhole ? rows.size() : total.getAsLong(), next);
    }

    private static String encode(UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID decode(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Answered below, as a cursor of the wrong length is.
        }
        throw new RefusedException(
                ErrorCode.REQUEST_MALFORMED, "The cursor is not one of ours. Send nextCursor as it came.");
    }
}
