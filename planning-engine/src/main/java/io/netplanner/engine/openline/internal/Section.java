package io.netplanner.engine.openline.internal;

import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.openline.OpenRoadm;
import io.netplanner.engine.openline.OpenSplice;
import io.netplanner.engine.openline.OpenTerminal;
import io.netplanner.engine.transmission.TransmissionLimitException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs of elements between ROADMs or terminals, and runs of fibres joined by splices. */
final class Section {

    private Section() {}

    /** From {@code first} to before the next ROADM or terminal. */
    static List<String> from(DesignGraph graph, String first) {
        Set<String> section = new LinkedHashSet<>();
        String id = first;
        while (!isEnd(graph.get(id))) {
            if (!section.add(id)) {
                throw new TransmissionLimitException(
                        "Element " + id + " leads back to itself without a ROADM on the way. Open the loop.");
            }
            id = graph.onlyAfter(id);
        }
        return List.copyOf(section);
    }

    /** All of the section that an element belongs to. */
    static List<String> around(DesignGraph graph, String member) {
        if (isEnd(graph.get(member))) {
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        String first = member;
        while (seen.add(first) && !graph.before(first).isEmpty() && !isEnd(graph.get(graph.onlyBefore(first)))) {
            first = graph.onlyBefore(first);
        }
        return from(graph, first);
    }

    /** Fibres and splices before an element that no amplifier parts from it, the nearest first. */
    static List<String> splicedBefore(DesignGraph graph, String id) {
        List<String> run = new ArrayList<>();
        String here = id;
        while (!graph.before(here).isEmpty() && spliced(graph.get(graph.onlyBefore(here)), graph.get(here))) {
            here = graph.onlyBefore(here);
            run.add(here);
        }
        return run;
    }

    /** As {@link #splicedBefore}, behind it. */
    static List<String> splicedAfter(DesignGraph graph, String id) {
        List<String> run = new ArrayList<>();
        String here = id;
        while (!graph.after(here).isEmpty() && spliced(graph.get(here), graph.get(graph.onlyAfter(here)))) {
            here = graph.onlyAfter(here);
            run.add(here);
        }
        return run;
    }

    private static boolean spliced(OpenElement one, OpenElement other) {
        boolean passive = isPassive(one) && isPassive(other);
        return passive && (one instanceof OpenSplice || other instanceof OpenSplice);
    }

    private static boolean isPassive(OpenElement element) {
        return element instanceof OpenFiber || element instanceof OpenSplice;
    }

    private static boolean isEnd(OpenElement element) {
        return element instanceof OpenRoadm || element instanceof OpenTerminal;
    }
}
