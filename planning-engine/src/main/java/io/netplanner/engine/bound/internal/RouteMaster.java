package io.netplanner.engine.bound.internal;

import io.netplanner.engine.bound.Commodity;
import io.netplanner.engine.solver.LinearProgram;
import io.netplanner.engine.spi.Deadline;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The routes known so far and the best mixture of them: one convex combination for each group of commodities. Either the
 * fullest row carries least, or the fewest requests are left out on a number of channels. Not thread-safe.
 */
final class RouteMaster implements AutoCloseable {
    private static final double WORTHWHILE = 1e-9;

    private final LeastWeightRouting routing;
    private final LinearProgram program = new LinearProgram();
    private final int rows;
    private final int channels;
    private final double[][] collected;
    private final double[] weights;
    private final double[] worth;

    private RouteMaster(LeastWeightRouting routing, int rows, int channels) {
        this.routing = routing;
        this.rows = rows;
        this.channels = channels;
        collected = new double[routing.groups()][rows];
        weights = new double[rows];
        worth = new double[routing.groups()];
        Arrays.fill(worth, LinearProgram.INFINITY);
        for (int row = 0; row < rows; row++) {
            program.addRow(-LinearProgram.INFINITY, channels);
        }
        for (int group = 0; group < routing.groups(); group++) {
            program.addRow(1, 1);
        }
    }

    /** Makes the load of the fullest row small. */
    static RouteMaster leastLoad(LeastWeightRouting routing, int rows) {
        RouteMaster master = new RouteMaster(routing, rows, 0);
        double[] minusOne = new double[rows];
        Arrays.fill(minusOne, -1);
        master.program.addColumn(1, IntStream.range(0, rows).toArray(), minusOne);
        return master;
    }

    /**
     * Makes the number of requests left out small.
     *
     * @param routing with one commodity a group
     */
    static RouteMaster fewestLeftOut(LeastWeightRouting routing, int rows, int channels) {
        RouteMaster master = new RouteMaster(routing, rows, channels);
        for (int group = 0; group < routing.groups(); group++) {
            int requests = routing.commodities().get(group).requests();
            master.program.addColumn(requests, new int[] {rows + group}, new double[] {1});
        }
        return master;
    }

    int rows() {
        return rows + worth.length;
    }

    /**
     * What the weights prove: the least load, or the fewest requests left out.
     *
     * @param routed value of the last routing, made with these weights
     */
    double bound(double routed, double[] with) {
        double sum = Arrays.stream(with).sum();
        return channels == 0 ? routed / sum : fewestLeftOut(routing.weightsLit()) - channels * sum;
    }

    private double fewestLeftOut(double[] lit) {
        double requests = 0;
        for (int i = 0; i < lit.length; i++) {
            Commodity commodity = routing.commodities().get(i);
            requests += commodity.requests() * Math.min(1, lit[i]);
        }
        return requests;
    }

    /** Takes in the next column of every group; to be used once before {@link #addCollected}. */
    LoadSink collector() {
        for (double[] column : collected) {
            Arrays.fill(column, 0);
        }
        return (group, row, units) -> collected[group][row] += units;
    }

    /** Adds the collected columns that the mixture would gain by; how many. */
    int addCollected() {
        int added = 0;
        for (int group = 0; group < collected.length; group++) {
            if (cost(collected[group]) < worth[group] - WORTHWHILE) {
                addColumn(group);
                added++;
            }
        }
        return added;
    }

    private double cost(double[] column) {
        double cost = 0;
        for (int row = 0; row < rows; row++) {
            cost += weights[row] * column[row];
        }
        return cost;
    }

    private void addColumn(int group) {
        double[] column = collected[group];
        int[] lit = IntStream.range(0, rows).filter(row -> column[row] > 0).toArray();
        int[] inRows = Arrays.copyOf(lit, lit.length + 1);
        inRows[lit.length] = rows + group;
        double[] amounts = new double[inRows.length];
        Arrays.setAll(amounts, i -> i < lit.length ? column[lit[i]] : 1);
        program.addColumn(0, inRows, amounts);
    }

    /** Whether the best mixture was found before the deadline. */
    boolean solve(Deadline deadline) {
        if (!program.solve(deadline)) {
            return false;
        }
        for (int row = 0; row < rows; row++) {
            weights[row] = Math.max(0, -program.dual(row));
        }
        for (int group = 0; group < worth.length; group++) {
            worth[group] = program.dual(rows + group);
        }
        return true;
    }

    /** Of the best mixture. */
    double value() {
        return program.objective();
    }

    /** Duals of the rows. Not to be modified. */
    double[] weights() {
        return weights;
    }

    @Override
    public void close() {
        program.close();
    }
}
