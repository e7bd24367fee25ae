package io.netplanner.server.run;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.server.platform.RawJson;
import java.util.List;
import java.util.Map;

/**
 * What a worker computed, ready to be stored.
 *
 * @param parts canonical JSON by the name of the part
 * @param lightpaths the routed ones once more, for pages of them
 * @param lists what is served a page at a time, in the order of serving
 * @param headline one line on the result for a person
 */
public record RunOutcome(
        RunResultSummary summary,
        Map<String, RawJson> parts,
        List<Lightpath> lightpaths,
        Map<ResultList, List<ResultItem>> lists,
        String headline) {

    public RunOutcome {
        parts = Map.copyOf(parts);
        lightpaths = List.copyOf(lightpaths);
        lists = Map.copyOf(lists);
    }
}
