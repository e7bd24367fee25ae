package io.netplanner.server.run;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.server.platform.RawJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The same outcome with something more to be known of it. */
    public RunOutcome withWarnings(List<Issue> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Issue> warnings =
                Stream.concat(summary.warnings().stream(), more.stream()).toList();
        String marked = headline + ", ended early";
        return new RunOutcome(summary.withWarnings(warnings), parts, lightpaths, lists, marked);
    }
}
