package io.netplanner.server.commandline;

import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.transmission.ElementOutput;
import io.netplanner.engine.transmission.ReceivedChannel;
import java.util.List;

/**
 * A spectrum sent along one way.
 *
 * @param path elements from the first terminal to the last
 * @param choices what was added or set on the whole network, and why
 */
record OpenLineResult(
        int formatVersion,
        String source,
        String destination,
        List<String> path,
        List<ElementOutput> elements,
        List<ReceivedChannel> received,
        List<OpenDesign.Choice> choices) {}
