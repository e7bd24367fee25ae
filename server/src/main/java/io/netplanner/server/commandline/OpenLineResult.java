package io.netplanner.server.commandline;

import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.transmission.ElementOutput;
import io.netplanner.engine.transmission.ReceivedChannel;
import java.util.List;

/**
 * A spectrum sent along one way.
 *
 * @param path elements from the first terminal to the last
 * @param sweep what the receivers see at each power that the equipment asks for; empty where it asks for one alone.
 *     Elements and {@code received} are those of the last
 * @param choices what was added or set on the whole network, and why
 */
record OpenLineResult(
        int formatVersion,
        String source,
        String destination,
        List<String> path,
        List<ElementOutput> elements,
        List<ReceivedChannel> received,
        List<AtPower> sweep,
        List<OpenDesign.Choice> choices) {

    /** @param powerDbm reference power of a channel into spans */
    record AtPower(double powerDbm, List<ReceivedChannel> received) {}
}
