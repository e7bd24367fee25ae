package io.netplanner.engine.validation.internal.routing;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.routing.LightpathRequest;
import io.netplanner.model.routing.RestorationRoute;
import io.netplanner.model.routing.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a lightpath does when links fail, read off its result once and looked up often. Immutable. */
final class Restorable {

    /**
     * A route set aside.
     *
     * @param position in the result
     */
    private record Answer(int position, Route route, Set<String> links) {}

    private final LightpathRequest request;
    private final List<LitRoute> lit = new ArrayList<>();
    private final Set<String> links;
    private final Map<Set<String>, List<Answer>> answers = new HashMap<>();

    Restorable(LightpathRequest request, Lightpath lightpath) {
        this.request = request;
        links = new HashSet<>(lightpath.working().links());
        lit.add(new LitRoute(request, lightpath.working(), ""));
        if (lightpath.protection() != null) {
            lit.add(new LitRoute(request, lightpath.protection(), ""));
            links.addAll(lightpath.protection().links());
        }
        for (int i = 0; i < lightpath.restorations().size(); i++) {
            RestorationRoute restoration = lightpath.restorations().get(i);
            Route route = restoration.route();
            answers.computeIfAbsent(new HashSet<>(restoration.failedLinks()), failure -> new ArrayList<>())
                    .add(new Answer(i, route, new HashSet<>(route.links())));
        }
    }

    LightpathRequest request() {
        return request;
    }

    /** Working route and protection route, if there is one. */
    List<LitRoute> lit() {
        return lit;
    }

    /** Links of its working and protection route. */
    Set<String> links() {
        return links;
    }

    /** Links of any of its routes, so that its light is known to cross them. */
    Set<String> crossed() {
        Set<String> crossed = new HashSet<>(links);
        answers.values().forEach(routes -> routes.forEach(answer -> crossed.addAll(answer.links())));
        return crossed;
    }

    /** The failures that it has routes for. */
    Set<Set<String>> failures() {
        return answers.keySet();
    }

    /** The route meant for exactly this failure, else the first one for a link of it that survives the whole. */
    Optional<Route> findRoute(Set<String> failed) {
        List<Answer> exact = answers.getOrDefault(failed, List.of());
        if (!exact.isEmpty()) {
            return Optional.of(exact.getFirst().route());
        }
        return failed.stream()
                .flatMap(link -> answers.getOrDefault(Set.of(link), List.of()).stream())
                .filter(answer -> failed.stream().noneMatch(answer.links()::contains))
                .min(Comparator.comparingInt(Answer::position))
                .map(Answer::route);
    }

    /** Every route that answers a failure: one for each lit route that it takes down. */
    List<Route> routesFor(Set<String> failed) {
        List<Answer> exact = answers.getOrDefault(failed, List.of());
        return exact.isEmpty()
                ? findRoute(failed).stream().toList()
                : exact.stream().map(Answer::route).toList();
    }
}
