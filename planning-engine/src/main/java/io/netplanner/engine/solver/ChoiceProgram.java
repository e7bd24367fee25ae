package io.netplanner.engine.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Yes-or-no choices under limits, of which the cheapest valid set is sought. Not thread-safe.
 *
 * <p>Solved by CP-SAT on one thread, with its work counted rather than timed: the same program, seed and effort give the
 * same answer on any machine, unless the deadline cuts it short.
 */
public final class ChoiceProgram {
    private final CpModel model = new CpModel();
    private final List<BoolVar> choices = new ArrayList<>();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final CpSolver solver;
    private boolean solved;

    public ChoiceProgram() {
        NativeLibrary.load();
        solver = new CpSolver();
    }

    /** A choice that costs something when taken; its number. */
    public int addChoice(long price) {
        BoolVar choice = model.newBoolVar("");
        if (price != 0) {
            cost.addTerm(choice, price);
        }
        choices.add(choice);
        return choices.size() - 1;
    }

    public int size() {
        return choices.size();
    }

    public void exactlyOne(int[] of) {
        model.addExactlyOne(literals(of));
    }

    public void atMostOne(int[] of) {
        model.addAtMostOne(literals(of));
    }

    /** As many of some choices as of the other: 0 or 1. */
    public void sameNumber(int[] of, int as) {
        model.addEquality(LinearExpr.sum(literals(of)), choices.get(as));
    }

    /** Whether this machine has a solver: without one none can be made. */
    public static boolean isSolvable() {
        return NativeLibrary.isPresent();
    }

    public void implies(int choice, int other) {
        model.addImplication(choices.get(choice), choices.get(other));
    }

    /** No more of some choices than the limit and as many as are taken of the others. */
    public void atMost(int[] of, long limit, int[] raisedBy) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int choice : of) {
            sum.add(choices.get(choice));
        }
        for (int choice : raisedBy) {
            sum.addTerm(choices.get(choice), -1);
        }
        model.addLessOrEqual(sum, limit);
    }

    /** Where the search begins. */
    public void hint(int choice, boolean taken) {
        model.addHint((Literal) choices.get(choice), taken);
    }

    /**
     * Whether a valid set was found; it may be asked for then.
     *
     * @param effort work that may be spent, about a second for each on the machine of its makers
     */
    public boolean solve(double effort, long seed, Deadline deadline) {
        model.minimize(cost);
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed((int) (seed & Integer.MAX_VALUE))
                .setMaxDeterministicTime(effort);
        CpSolverStatus status = deadline.callWithin(() -> solver.solve(model), solver::stopSearch);
        solved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return solved;
    }

    public boolean isTaken(int choice) {
        if (!solved) {
            throw new IllegalStateException("no valid set was found");
        }
        return solver.booleanValue(choices.get(choice));
    }

    /** No valid set costs less. */
    public double bound() {
        return solver.bestObjectiveBound();
    }

    public double cost() {
        return solver.objectiveValue();
    }

    private Literal[] literals(int[] of) {
        return Arrays.stream(of).mapToObj(choices::get).toArray(Literal[]::new);
    }
}
