package io.netplanner.engine.materials;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import io.netplanner.model.routing.Segment;
import io.netplanner.model.traffic.Restoration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lets every link and every two links of a network fail in turn, and keeps what the nodes need at most. */
final class PlayedFailures {

    private final Map<String, Integer> most = new HashMap<>();

    /** @param asked what each lightpath withstands, by id */
    PlayedFailures(List<String> links, List<Lightpath> lightpaths, Map<String, Restoration> asked) {
        Map<String, Integer> lit = new HashMap<>();
        lightpaths.forEach(each -> lit(each).forEach(route -> count(route, 1, lit)));
        most.putAll(lit);
        for (String first : links) {
            for (String second : links) {
                Map<String, Integer> now = new HashMap<>(lit);
                Set<String> failed = new HashSet<>(List.of(first, second));
                lightpaths.stream()
                        .filter(each -> failed.size() == 1 || asked.get(each.requestId()) == Restoration.ADV_JOINT_SAME)
                        .forEach(each -> fail(each, failed, now));
                now.forEach((what, count) -> most.merge(what, count, Math::max));
            }
        }
    }

    int regenerators(String node) {
        return most.getOrDefault(node + " regenerates", 0);
    }

    /** Of any one channel. */
    int mostDrops(String node) {
        return most.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(node + " drops "))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static void fail(Lightpath lightpath, Set<String> failed, Map<String, Integer> now) {
        List<Route> dark =
                lit(lightpath).filter(route -> crosses(route, failed)).toList();
        List<Route> instead = new ArrayList<>(lightpath.restorations().stream()
                .filter(one -> new HashSet<>(one.failedLinks()).equals(failed))
                .map(RestorationRoute::route)
                .limit(dark.size())
                .toList());
        if (instead.isEmpty() && !dark.isEmpty()) {
            lightpath.restorations().stream()
                    .filter(one -> one.failedLinks().size() == 1 && failed.containsAll(one.failedLinks()))
                    .filter(one -> !crosses(one.route(), failed))
                    .findFirst()
                    .ifPresent(one -> instead.add(one.route()));
        }
        if (!instead.isEmpty()) {
            instead.forEach(route -> count(route, 1, now));
            dark.forEach(route -> count(route, -1, now));
        }
    }

    private static Stream<Route> lit(Lightpath lightpath) {
        return Stream.of(lightpath)
                .flatMap(each -> Stream.concat(Stream.of(each.working()), Stream.ofNullable(each.protection())));
    }

    private static boolean crosses(Route route, Set<String> failed) {
        return route.links().stream().anyMatch(failed::contains);
    }

    private static void count(Route route, int by, Map<String, Integer> now) {
        for (Segment segment : route.segments()) {
            Stream.of(segment.from(), segment.to())
                    .forEach(node -> now.merge(node + " drops " + segment.channel(), by, Integer::sum));
        }
        route.regenerators().forEach(node -> now.merge(node + " regenerates", by, Integer::sum));
    }
}
