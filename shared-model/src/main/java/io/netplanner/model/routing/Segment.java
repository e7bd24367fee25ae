package io.netplanner.model.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transparent stretch of a route, between its ends or regenerators, on one channel.
 *
 * <p>Carries a {@code channel} on the fixed grid, a {@code slot} on the flexible one; never both.
 *
 * @param channel counts from 1
 * @param gsnrDb01nm GSNR in 0.1 nm, dB, of the worst direction; absent where no physics was computed
 * @param marginDb GSNR less what the operational mode asks, dB
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Segment(
        String from,
        String to,
        @Nullable Integer channel,
        @Nullable FrequencySlot slot,
        @Nullable Double gsnrDb01nm,
        @Nullable Double marginDb) {

    public Segment {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    public Segment withLight(double gsnrDb, double newMarginDb) {
        return new Segment(from, to, channel, slot, gsnrDb, newMarginDb);
    }

    public static Segment ofChannel(String from, String to, int channel) {
        return new Segment(from, to, channel, null, null, null);
    }

    public static Segment ofSlot(String from, String to, FrequencySlot slot) {
        return new Segment(from, to, null, slot, null, null);
    }
}
