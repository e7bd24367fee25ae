package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.MultibandAmplifierElement;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Splits a spectrum by band, amplifies each part by itself and joins them again. */
final class MultibandCrossing implements Crossing {

    private final MultibandAmplifierElement element;

    MultibandCrossing(MultibandAmplifierElement element) {
        this.element = element;
    }

    @Override
    public void cross(SpectralState state) {
        refuseOutsideBands(state);
        for (AmplifierElement band : element.bands()) {
            int[] ranks = IntStream.range(0, state.size())
                    .filter(i -> AmplifierCrossing.fits(band, state.channel[i]))
                    .filter(i -> firstThatFits(state.channel[i]) == band)
                    .toArray();
            if (ranks.length > 0) {
                SpectralState part = state.part(ranks);
                new AmplifierCrossing(band).cross(part);
                state.put(ranks, part);
            }
        }
    }

    private AmplifierElement firstThatFits(Channel channel) {
        return element.bands().stream()
                .filter(band -> AmplifierCrossing.fits(band, channel))
                .findFirst()
                .orElseThrow();
    }

    private void refuseOutsideBands(SpectralState state) {
        for (Channel channel : state.channel) {
            if (element.bands().stream().noneMatch(band -> AmplifierCrossing.fits(band, channel))) {
                throw new TransmissionLimitException(String.format(
                        Locale.ROOT,
                        "Amplifier %s: the channel at %.4f THz, %.1f GHz wide, is in none of its bands, %s. Choose another amplifier or leave the channel out.",
                        element.id(),
                        channel.frequencyHz() / 1e12,
                        channel.slotWidthHz() / 1e9,
                        bands()));
            }
        }
    }

    private String bands() {
        return element.bands().stream()
                .map(band -> String.format(
                        Locale.ROOT, "%.4f to %.4f THz", band.bandLowHz() / 1e12, band.bandHighHz() / 1e12))
                .collect(Collectors.joining(" and "));
    }
}
