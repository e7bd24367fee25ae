package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.spectrum.SpectrumRows;
import io.netplanner.engine.spectrum.Strand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The items of all servable requests of a plan, and the way back from items to a plan. */
final class ItemSet {
    private final RequestTable table;
    private final List<Item> items = new ArrayList<>();
    private final Map<Integer, Shape> shapes = new HashMap<>();
    private final Map<RouteQuery, OpenArcs> openOf = new HashMap<>();

    ItemSet(Plan plan) {
        table = plan.table();
        for (int request : table.servable()) {
            Placement placement = plan.placement(request);
            Candidate candidate = placement == null ? table.candidates(request).getFirst() : placement.candidate();
            addItems(request, candidate);
        }
    }

    List<Item> items() {
        return items;
    }

    /** Lights on a table what the plan lights. */
    void light(Plan plan, ChannelTable channels) {
        shapes.forEach((request, shape) -> {
            Placement placement = plan.placement(request);
            for (int i = 0; placement != null && i < shape.items().size(); i++) {
                channels.place(shape.items().get(i), placement.channels()[i]);
            }
        });
    }

    /** A plan of all requests whose every item is placed. */
    Plan toPlan() {
        Plan plan = new Plan(table);
        CandidateFactory factory = new CandidateFactory(table.problem());
        for (int request : table.servable()) {
            Shape shape = shapes.get(request);
            if (shape.items().stream().allMatch(Item::isPlaced)) {
                plan.place(request, shape.placement(factory, table.query(request)));
            }
        }
        return plan;
    }

    private void addItems(int request, Candidate candidate) {
        RouteQuery query = table.query(request);
        List<Item> first = new ArrayList<>();
        for (int strand = 0; strand < candidate.strands().size(); strand++) {
            first.add(item(request, query, candidate, strand));
        }
        int working = candidate.strands().size() == 1 ? 1 : candidate.working().segments();
        for (Item item : first.subList(working, first.size())) {
            item.setMate(first.getFirst());
            first.subList(0, working).forEach(other -> other.setMate(item));
        }
        items.addAll(first);
        shapes.put(request, new Shape(candidate, List.copyOf(first)));
    }

    private Item item(int request, RouteQuery query, Candidate candidate, int index) {
        Strand strand = candidate.strands().get(index);
        boolean inWorking = index < candidate.working().segments() || candidate.protection() == null;
        Leg leg = inWorking ? candidate.working() : candidate.protection();
        boolean wholeLeg = leg.segments() == 1
                && candidate.shared().isEmpty()
                && (candidate.protection() == null || candidate.strands().size() > 1);
        boolean wholePair = wholeLeg && candidate.strands().size() == 2;
        return new Item(
                request,
                query,
                openOf.computeIfAbsent(query, table.problem()::openFor),
                wholeLeg,
                leg.path(),
                strand.rows(),
                bankRows(strand),
                wholePair ? pairsOf(request) : List.of());
    }

    /** Disjoint pairs without a regenerator. */
    private List<Candidate> pairsOf(int request) {
        return table.candidates(request).stream()
                .filter(pair -> pair.legs().size() == 2
                        && pair.strands().size() == 2
                        && pair.shared().isEmpty())
                .toList();
    }

    private int[] bankRows(Strand strand) {
        SpectrumRows rows = table.problem().rows();
        return Arrays.stream(strand.rows())
                .filter(row -> row >= rows.linkRows())
                .toArray();
    }

    /** The items of one request, and the candidate they began as. */
    private record Shape(Candidate began, List<Item> items) {
        Placement placement(CandidateFactory factory, RouteQuery query) {
            int[] channels = items.stream().mapToInt(Item::channel).toArray();
            if (items.stream().noneMatch(Item::isReroutable)) {
                return new Placement(began, channels);
            }
            Path working = items.getFirst().path();
            Path protection =
                    began.protection() == null ? null : items.getLast().path();
            return new Placement(factory.candidate(query, working, protection), channels);
        }
    }
}
