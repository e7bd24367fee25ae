package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which designed amplifiers are asked for a gain that their type does not have. Stateless. */
public final class GainLimits {

    /** Gains are rounded by the design to less than this. */
    private static final double TOLERANCE_DB = 0.01;

    private GainLimits() {}

    /** One sentence for each amplifier of a way or of a whole network, in its order. */
    public static List<String> broken(List<OpenElement> elements, OpenCatalogue catalogue) {
        List<String> broken = new ArrayList<>();
        for (OpenElement element : elements) {
            switch (element) {
                case OpenAmplifier amplifier -> check(element.id(), amplifier, catalogue, broken);
                case OpenMultiband several ->
                    several.bands().forEach(band -> check(element.id(), band, catalogue, broken));
                default -> {}
            }
        }
        return broken;
    }

    private static void check(String id, OpenAmplifier amplifier, OpenCatalogue catalogue, List<String> broken) {
        AmplifierKind kind = catalogue.amplifiers().get(amplifier.type());
        Double gain = amplifier.settings().gainDb();
        double beyond = catalogue.rules().extendedGainDb();
        if (kind == null || gain == null || gain <= kind.gainFlatMaxDb() + beyond + TOLERANCE_DB) {
            return;
        }
        broken.add(String.format(
                Locale.ROOT,
                "Amplifier %s: the line asks for a gain of %.2f dB, %s has at most %.2f dB (%.2f dB flat and %.2f dB beyond). Choose a stronger type, or lose less before it.",
                id,
                gain,
                kind.name(),
                kind.gainFlatMaxDb() + beyond,
                kind.gainFlatMaxDb(),
                beyond));
    }
}
