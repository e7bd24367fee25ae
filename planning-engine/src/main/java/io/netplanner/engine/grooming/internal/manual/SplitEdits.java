package io.netplanner.engine.grooming.internal.manual;

import io.netplanner.model.grooming.Carried;
import io.netplanner.model.grooming.draft.GroomingEdit;
import io.netplanner.model.grooming.draft.ServiceSplit;
import io.netplanner.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Services that are to change lightpaths on the way, and back. */
public final class SplitEdits {

    private SplitEdits() {}

    public static void split(GroomingEdit.Split edit, DraftState state) {
        boolean known = state.require(
                !edit.at().isEmpty(),
                "DRAFT_STOPS_MISSING",
                "/at",
                "No node is named at which the services change lightpaths. Name one at least.");
        for (int n = 0; n < edit.at().size(); n++) {
            known &= state.requireNode(edit.at().get(n), "/at/" + n);
        }
        for (int s = 0; s < edit.services().size(); s++) {
            String service = edit.services().get(s);
            boolean passable = known;
            state.requireDemand(service, "/services/" + s).ifPresent(demand -> {
                List<String> stops = stops(demand, edit.at());
                if (requireSimple(service, stops, state) && passable) {
                    unsplit(service, state);
                    List<ServiceSplit> splits = new ArrayList<>(state.draft().splits());
                    splits.add(new ServiceSplit(service, stops));
                    state.become(state.draft().withSplits(splits));
                }
            });
        }
    }

    private static List<String> stops(Demand demand, List<String> at) {
        List<String> stops = new ArrayList<>(at);
        stops.addFirst(demand.source());
        stops.addLast(demand.destination());
        return stops;
    }

    private static boolean requireSimple(String service, List<String> stops, DraftState state) {
        return state.require(
                new HashSet<>(stops).size() == stops.size(),
                "DRAFT_STOPS_REPEAT",
                "/at",
                "Service " + service + " would pass a node twice: " + String.join(", ", stops)
                        + ". Name each node once, and none of its ends.");
    }

    public static void merge(GroomingEdit.Merge edit, DraftState state) {
        for (int s = 0; s < edit.services().size(); s++) {
            String service = edit.services().get(s);
            boolean isSplit = state.draft().splits().stream()
                    .anyMatch(split -> split.serviceId().equals(service));
            if (state.require(
                    isSplit,
                    "DRAFT_NOT_SPLIT",
                    "/services/" + s,
                    "Service " + service + " is not split. Leave it out.")) {
                unsplit(service, state);
            }
        }
    }

    /** Also takes it off every line, since those were chosen for its old way. */
    private static void unsplit(String service, DraftState state) {
        state.become(state.draft()
                .mapLines(line -> line.without(Carried.service(service)))
                .withSplits(state.draft().splits().stream()
                        .filter(split -> !split.serviceId().equals(service))
                        .toList()));
    }
}
