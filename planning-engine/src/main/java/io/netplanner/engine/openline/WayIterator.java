package io.netplanner.engine.openline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Ways between two terminals that meet no element twice, found one after the other as they are asked for, the shortest
 * first; of equally long ones the one found first. For one use, not thread-safe.
 *
 * <p>Best first with the exact distance that is left as estimate, so that little is looked at beside what is returned.
 */
public final class WayIterator implements Iterator<List<OpenElement>> {

    private record Step(@Nullable Step before, String id, double lengthM, double atLeastM, long order) {

        boolean has(String other) {
            for (Step step = this; step != null; step = step.before) {
                if (step.id.equals(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<String, OpenElement> elements;
    private final Map<String, List<String>> next;
    private final ToDoubleFunction<String> lengthM;
    private final Map<String, Double> rest;
    private final String to;
    private final PriorityQueue<Step> open =
            new PriorityQueue<>(Comparator.comparingDouble(Step::atLeastM).thenComparingLong(Step::order));
    private long order;
    private @Nullable Step found;

    WayIterator(
            Map<String, OpenElement> elements,
            Map<String, List<String>> next,
            ToDoubleFunction<String> lengthM,
            Map<String, Double> rest,
            String from,
            String to) {
        this.elements = elements;
        this.next = next;
        this.lengthM = lengthM;
        this.rest = rest;
        this.to = to;
        Double distance = rest.get(from);
        if (distance != null) {
            open.add(new Step(null, from, 0, distance, order++));
        }
    }

    @Override
    public boolean hasNext() {
        while (found == null && !open.isEmpty()) {
            Step step = open.remove();
            if (step.id().equals(to)) {
                found = step;
            } else {
                expand(step);
            }
        }
        return found != null;
    }

    private void expand(Step step) {
        double length = step.lengthM() + lengthM.applyAsDouble(step.id());
        for (String after : next.getOrDefault(step.id(), List.of())) {
            Double left = rest.get(after);
            boolean passable = after.equals(to) || !(elements.get(after) instanceof OpenTerminal);
            if (left != null && passable && !step.has(after)) {
                open.add(new Step(step, after, length, length + left, order++));
            }
        }
    }

    @Override
    public List<OpenElement> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no way is left");
        }
        List<OpenElement> way = new ArrayList<>();
        for (Step step = found; step != null; step = step.before()) {
            way.add(elements.get(step.id()));
        }
        found = null;
        return List.copyOf(way.reversed());
    }
}
