package io.netplanner.server.exchange.gnpy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netplanner.engine.openline.OpenCatalogue;
import io.netplanner.engine.openline.ReferenceSpectrum;
import io.netplanner.engine.openline.RoadmKind;
import java.util.List;
import java.util.Map;

/**
 * An equipment library as read.
 *
 * @param fibers entries as they stand, for elements to be completed from
 * @param pumpedFibers the same for fibres with pumps; those of {@code fibers} where there are none
 * @param unusable why an amplifier type that is named cannot be used, by name
 * @param powerOffsetsDb from the reference power, that a spectrum is sent at one after the other
 */
public record GnpyEquipment(
        OpenCatalogue catalogue,
        Map<String, ObjectNode> fibers,
        Map<String, ObjectNode> pumpedFibers,
        Map<String, RoadmKind> roadms,
        Map<String, GnpyTransceiver> transceivers,
        Map<String, String> unusable,
        List<Double> powerOffsetsDb) {

    public GnpyEquipment {
        powerOffsetsDb = List.copyOf(powerOffsetsDb);
    }

    /** The same library with another power of a channel into spans. */
    public GnpyEquipment at(double powerDbm) {
        ReferenceSpectrum reference = catalogue.reference();
        return new GnpyEquipment(
                catalogue.with(reference.asking(powerDbm, reference.designedChannels())),
                fibers,
                pumpedFibers,
                roadms,
                transceivers,
                unusable,
                powerOffsetsDb);
    }
}
