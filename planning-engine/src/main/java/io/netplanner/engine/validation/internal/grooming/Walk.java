package io.netplanner.engine.validation.internal.grooming;

import io.netplanner.model.grooming.GroomedLightpath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over lightpaths, which may be crossed both ways. */
final class Walk {

    private Walk() {}

    /** The node at the end of crossing the lightpaths in this order, or nothing where one does not start there. */
    static Optional<String> end(String source, List<GroomedLightpath> inOrder) {
        String at = source;
        for (GroomedLightpath lightpath : inOrder) {
            if (lightpath.source().equals(at)) {
                at = lightpath.destination();
            } else if (lightpath.destination().equals(at)) {
                at = lightpath.source();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** Whether the lightpaths, in some order, are a chain from source to destination that uses each once. */
    static boolean connects(String source, String destination, List<GroomedLightpath> lightpaths) {
        List<GroomedLightpath> left = new ArrayList<>(lightpaths);
        String at = source;
        while (!left.isEmpty()) {
            String here = at;
            Optional<GroomedLightpath> next = left.stream()
                    .filter(l -> l.source().equals(here) || l.destination().equals(here))
                    .findFirst();
            if (next.isEmpty()) {
                return false;
            }
            left.remove(next.get());
            at = next.get().source().equals(at)
                    ? next.get().destination()
                    : next.get().source();
        }
        return at.equals(destination);
    }
}
