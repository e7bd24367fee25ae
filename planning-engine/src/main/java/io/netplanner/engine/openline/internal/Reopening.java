package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenAmplifier;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenMultiband;
import io.netplanner.engine.openline.OpenNetwork;
import java.util.List;

/** Opens designed amplifiers again: what they are stays, their powers and tilts become what was asked for. */
public final class Reopening {

    private Reopening() {}

    /** @param asked the same elements as they were before the design */
    public static void reopen(DesignGraph graph, OpenNetwork asked) {
        for (OpenElement element : asked.elements()) {
            OpenElement set = graph.get(element.id());
            if (element instanceof OpenAmplifier before && set instanceof OpenAmplifier amplifier) {
                graph.replace(reopened(amplifier, before.settings()));
            } else if (element instanceof OpenMultiband before && set instanceof OpenMultiband several) {
                graph.replace(reopened(several, before));
            }
        }
    }

    private static OpenAmplifier reopened(OpenAmplifier set, OpenAmplifier.Settings asked) {
        OpenAmplifier.Settings now = set.settings();
        return new OpenAmplifier(
                set.id(),
                set.type(),
                set.varieties(),
                new OpenAmplifier.Settings(
                        now.gainDb(),
                        asked.deltaPDb(),
                        asked.tiltDb(),
                        now.outputAttenuationDb(),
                        now.inputAttenuationDb()));
    }

    private static OpenMultiband reopened(OpenMultiband set, OpenMultiband asked) {
        List<OpenAmplifier> bands = set.bands().stream()
                .map(band -> reopened(band, asked(asked, band.type() == null ? "" : band.type())))
                .toList();
        return new OpenMultiband(set.id(), set.type(), set.varieties(), bands);
    }

    private static OpenAmplifier.Settings asked(OpenMultiband asked, String type) {
        return asked.bands().stream()
                .filter(band -> type.equals(band.type()))
                .map(OpenAmplifier::settings)
                .findFirst()
                .orElse(OpenAmplifier.Settings.OPEN);
    }
}
