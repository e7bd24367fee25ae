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
 * @param designedChannels that amplifiers are designed for in each band; absent: as many as fit the band
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
        @Nullable Integer designedChannels) {

    public double launchPowerDbm() {
        return txPowerDbm == null ? powerDbm : txPowerDbm;
    }

    /** The same comb at another power into spans, for another number of channels. */
    public ReferenceSpectrum asking(double otherPowerDbm, @Nullable Integer channels) {
        return new ReferenceSpectrum(
                lowHz,
                highHz,
                spacingHz,
                symbolRateBd,
                rollOff,
                otherPowerDbm,
                txPowerDbm,
                txOsnrDb01nm,
                systemMarginDb,
                channels);
    }

    public OpenRoadm.Band band() {
        return new OpenRoadm.Band(lowHz, highHz, spacingHz);
    }

    public int channelCount(OpenRoadm.Band band) {
        if (designedChannels != null) {
            return designedChannels;
        }
        Double own = band.spacingHz();
        return (int) Math.floor((band.highHz() - band.lowHz()) / (own == null ? spacingHz : own));
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
