package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.AmplifierElement;
import io.netplanner.engine.transmission.Channel;
import io.netplanner.engine.transmission.MultibandAmplifierElement;
import io.netplanner.engine.transmission.OpticalElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which channels fit the amplifiers of a line; says all that do not before anything is computed. */
public final class BandLimits {

    private BandLimits() {}

    /** One sentence for each amplifier that cannot hold all channels, with the first that it cannot. */
    public static List<String> broken(List<OpticalElement> line, List<Channel> channels) {
        List<String> broken = new ArrayList<>();
        for (OpticalElement element : line) {
            List<Channel> outside =
                    channels.stream().filter(channel -> !fits(element, channel)).toList();
            if (!outside.isEmpty()) {
                broken.add(sentence(element, outside));
            }
        }
        return broken;
    }

    /** Those that fit every amplifier of the line. */
    public static List<Channel> within(List<OpticalElement> line, List<Channel> channels) {
        return channels.stream()
                .filter(channel -> line.stream().allMatch(element -> fits(element, channel)))
                .toList();
    }

    private static boolean fits(OpticalElement element, Channel channel) {
        List<AmplifierElement> bands = bands(element);
        double half = channel.slotWidthHz() / 2;
        return bands.isEmpty()
                || bands.stream()
                        .anyMatch(band -> channel.frequencyHz() - half >= band.bandLowHz()
                                && channel.frequencyHz() + half <= band.bandHighHz());
    }

    private static List<AmplifierElement> bands(OpticalElement element) {
        return switch (element) {
            case AmplifierElement amplifier -> List.of(amplifier);
            case MultibandAmplifierElement several -> several.bands();
            default -> List.of();
        };
    }

    private static String sentence(OpticalElement element, List<Channel> outside) {
        Channel first = outside.getFirst();
        String bands = String.join(
                " and ",
                bands(element).stream()
                        .map(band -> String.format(
                                Locale.ROOT, "%.4f to %.4f THz", band.bandLowHz() / 1e12, band.bandHighHz() / 1e12))
                        .toList());
        return String.format(
                Locale.ROOT,
                "Amplifier %s: the channel at %.4f THz, %.1f GHz wide, is outside its band of %s%s. Choose another amplifier or leave the channels out.",
                element.id(),
                first.frequencyHz() / 1e12,
                first.slotWidthHz() / 1e9,
                bands,
                outside.size() == 1 ? "" : ", and so are " + (outside.size() - 1) + " more");
    }
}
