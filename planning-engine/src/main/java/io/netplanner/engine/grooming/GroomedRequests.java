package io.netplanner.engine.grooming;

import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.routing.LightpathRequest;
import java.util.List;

/** What a grooming result asks of routing: one request for each lightpath, under the lightpath's id. */
public final class GroomedRequests {

    private GroomedRequests() {}

    public static List<LightpathRequest> of(GroomingResult grooming) {
        return grooming.lightpaths().stream().map(GroomedRequests::request).toList();
    }

    private static LightpathRequest request(GroomedLightpath lightpath) {
        return new LightpathRequest(
                lightpath.id(),
                lightpath.source(),
                lightpath.destination(),
                lightpath.rateGbps(),
                lightpath.protection(),
                lightpath.restoration());
    }
}
