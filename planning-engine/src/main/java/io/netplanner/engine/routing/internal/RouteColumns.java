package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.engine.network.ShortestPaths;
import io.netplanner.engine.protection.DisjointPairs;
import io.netplanner.engine.solver.LinearProgram;
import io.netplanner.engine.spectrum.Strand;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Routes that an optimal plan would use if lightpaths could be split: the columns of the linear program of the least maximum
 * load, generated where the duals ask for more, by Dijkstra's search or by the cheapest disjoint pair.
 *
 * <p>Not thread-safe. Source: Barnhart et al., "Branch-and-price: column generation for solving huge integer programs", 1998.
 */
final class RouteColumns implements AutoCloseable {
    private static final int MOST_ROUNDS = 40;
    private static final int MOST_PER_QUERY = 10;
    private static final double WORTHWHILE = 1e-7;

    private final RoutingProblem problem;
    private final Network network;
    private final ShortestPaths shortest;
    private final DisjointPairs pairs;
    private final CandidateFactory factory;
    private final LinearProgram program = new LinearProgram();
    private final Map<RouteQuery, Column> columns = new LinkedHashMap<>();
    private final double[] duals;

    RouteColumns(RequestTable table) {
        problem = table.problem();
        network = problem.network();
        shortest = new ShortestPaths(network);
        pairs = new DisjointPairs(network);
        factory = new CandidateFactory(problem);
        duals = new double[problem.rows().count()];
        for (int request : table.servable()) {
            columns.computeIfAbsent(
                            table.query(request), query -> new Column(columns.size(), table.candidates(request)))
                    .requests++;
        }
        addRows();
        columns.values().forEach(column -> column.candidates.forEach(candidate -> add(column, candidate)));
    }

    private void addRows() {
        double[] minusOne = new double[duals.length];
        Arrays.fill(minusOne, -1);
        int[] rows = new int[duals.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = program.addRow(-LinearProgram.INFINITY, 0);
        }
        columns.forEach((query, column) -> program.addRow(1, 1));
        program.addColumn(1, rows, minusOne);
    }

    private void add(Column column, Candidate candidate) {
        double[] load = load(candidate);
        int[] lit = lit(load);
        int[] inRows = Arrays.copyOf(lit, lit.length + 1);
        inRows[lit.length] = duals.length + column.number;
        double[] amounts = new double[inRows.length];
        Arrays.setAll(amounts, i -> i < lit.length ? column.requests * load[lit[i]] : 1);
        program.addColumn(0, inRows, amounts);
    }

    private double[] load(Candidate candidate) {
        double[] load = new double[duals.length];
        for (Strand strand : candidate.strands()) {
            for (int row : strand.rows()) {
                load[row] += strand.width();
            }
        }
        return load;
    }

    private static int[] lit(double[] load) {
        return IntStream.range(0, load.length).filter(row -> load[row] > 0).toArray();
    }

    /** For each query the routes that cost least under the last duals, the cheapest first. */
    Map<RouteQuery, List<Candidate>> generate(Deadline deadline) {
        boolean grown = true;
        for (int round = 0; grown && round < MOST_ROUNDS && !deadline.isOver() && program.solve(deadline); round++) {
            readDuals();
            grown = false;
            for (Map.Entry<RouteQuery, Column> entry : columns.entrySet()) {
                grown |= price(entry.getKey(), entry.getValue());
            }
        }
        Map<RouteQuery, List<Candidate>> best = new LinkedHashMap<>();
        columns.forEach((query, column) -> best.put(query, cheapest(column)));
        return best;
    }

    /** All of them before the program grows, after which it has none. */
    private void readDuals() {
        for (int row = 0; row < duals.length; row++) {
            duals[row] = Math.max(0, -program.dual(row));
        }
        columns.values().forEach(column -> column.worth = program.dual(duals.length + column.number));
    }

    private List<Candidate> cheapest(Column column) {
        return column.candidates.stream()
                .sorted(Comparator.comparingDouble(this::cost).thenComparingInt(Candidate::channelLinks))
                .limit(MOST_PER_QUERY)
                .toList();
    }

    private double cost(Candidate candidate) {
        double cost = 0;
        for (Strand strand : candidate.strands()) {
            for (int row : strand.rows()) {
                cost += strand.width() * duals[row];
            }
        }
        return cost;
    }

    /** Whether a route was found that the mixture would gain by. */
    private boolean price(RouteQuery query, Column column) {
        Candidate found = cheapest(query).orElse(null);
        if (found == null
                || column.requests * cost(found) >= column.worth - WORTHWHILE
                || !CandidateSource.canBeLit(found)
                || column.candidates.stream().anyMatch(known -> isSame(known, found))) {
            return false;
        }
        column.candidates.add(found);
        add(column, found);
        return true;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.legs().stream()
                .map(Leg::path)
                .toList()
                .equals(other.legs().stream().map(Leg::path).toList());
    }

    private Optional<Candidate> cheapest(RouteQuery query) {
        OpenArcs open = problem.openFor(query);
        double[] cost = new double[network.arcCount()];
        Arrays.setAll(
                cost,
                arc -> Arrays.stream(problem.rows().rowsOfArc(arc, query.bidirectional()))
                        .mapToDouble(row -> duals[row])
                        .sum());
        if (query.protection().isProtected()) {
            return pairs.find(query.source(), query.target(), query.protection(), cost, open)
                    .map(pair -> factory.candidate(query, pair.working(), pair.protection()));
        }
        Optional<Path> path = shortest.find(query.source(), query.target(), cost, open);
        return path.map(working -> factory.candidate(query, working, null));
    }

    @Override
    public void close() {
        program.close();
    }

    /** What is known of one query. */
    private static final class Column {
        final int number;
        final List<Candidate> candidates;
        int requests;
        double worth;

        Column(int number, List<Candidate> candidates) {
            this.number = number;
            this.candidates = new ArrayList<>(candidates);
        }
    }
}
