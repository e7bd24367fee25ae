package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.Channel;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The comb that lines are designed for. Channel i of 1 … n stands at {@code lowHz + i·spacingHz}.
 *
 * @param powerDbm of a channel into spans
 * @param txPowerDbm leaving the transmitter; absent: {@code powerDbm}
 * @param countedForDesign amplifiers are designed for its number of channels; else for as many as fit their band
 */
public record ReferenceSpectrum(
        double lowHz,
        double highHz,
        double spacingHz,
        double symbolRateBd,
        double rollOff,
        double powerDbm,
        @Nullable Double txPowerDbm,
        double txOsnrDb01nm,
        double systemMarginDb,
        boolean countedForDesign) {

    public double launchPowerDbm() {
        return txPowerDbm == null ? powerDbm : txPowerDbm;
    }

    public OpenRoadm.Band band() {
        return new OpenRoadm.Band(lowHz, highHz, spacingHz);
    }

    public int channelCount(OpenRoadm.Band band) {
        OpenRoadm.Band counted = countedForDesign ? band() : band;
        Double own = counted.spacingHz();
        return (int) Math.floor((counted.highHz() - counted.lowHz()) / (own == null ? spacingHz : own));
    }

    public List<Channel> channels() {
        return channels(band());
    }

    /** The comb as far as it fits another band. */
    public List<Channel> channels(OpenRoadm.Band band) {
        int count = (int) Math.floor((band.highHz() - band.lowHz()) / spacingHz);
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Channel(
                        band.lowHz() + i * spacingHz,
                        symbolRateBd,
                        spacingHz,
                        launchPowerDbm(),
                        txOsnrDb01nm,
                        0,
                        rollOff))
                .toList();
    }
}
