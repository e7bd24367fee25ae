package io.netplanner.engine.solver;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import io.netplanner.engine.spi.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear program to be made small, that grows by columns and goes on from its last basis. Deterministic; not
 * thread-safe; to be closed, for it lives outside the heap.
 *
 * <p>Solved by GLOP, the revised simplex method of OR-Tools.
 */
public final class LinearProgram implements AutoCloseable {
    public static final double INFINITY = Double.POSITIVE_INFINITY;

    private final MPSolver solver;
    private final MPSolverParameters parameters;
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();

    /** One that is solved again after each growth. */
    public LinearProgram() {
        this(create(), new MPSolverParameters());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
    }

    private LinearProgram(MPSolver solver, MPSolverParameters parameters) {
        this.solver = solver;
        this.parameters = parameters;
        solver.objective().setMinimization();
    }

    /** One that is solved once, as a whole. */
    public static LinearProgram whole() {
        return new LinearProgram(create(), new MPSolverParameters());
    }

    private static MPSolver create() {
        NativeLibrary.load();
        return MPSolver.createSolver("GLOP");
    }

    /** A row whose sum stays between the limits; its number. */
    public int addRow(double lower, double upper) {
        rows.add(solver.makeConstraint(lower, upper));
        return rows.size() - 1;
    }

    /** A column that is 0 or more, with what it adds to the rows; its number. */
    public int addColumn(double cost, int[] inRows, double[] amounts) {
        int number = addColumn(cost, INFINITY);
        for (int i = 0; i < inRows.length; i++) {
            set(inRows[i], number, amounts[i]);
        }
        return number;
    }

    /** A column between 0 and a limit that adds to no row yet; its number. */
    public int addColumn(double cost, double upper) {
        MPVariable column = solver.makeNumVar(0, upper, "");
        solver.objective().setCoefficient(column, cost);
        columns.add(column);
        return columns.size() - 1;
    }

    /** What a unit of a column adds to a row. */
    public void set(int row, int column, double amount) {
        rows.get(row).setCoefficient(columns.get(column), amount);
    }

    /**
     * Whether an optimum was found before the deadline; the rest may be asked only then. Where rounding keeps the method from
     * going on from its last basis it gives up, or takes the program for one without a solution: then it begins anew.
     */
    public boolean solve(Deadline deadline) {
        return isSolved(parameters, deadline) || !deadline.isOver() && isSolvedAnew(deadline);
    }

    private boolean isSolvedAnew(Deadline deadline) {
        MPSolverParameters defaults = new MPSolverParameters();
        try {
            solver.reset();
            return isSolved(defaults, deadline);
        } finally {
            defaults.delete();
        }
    }

    private boolean isSolved(MPSolverParameters by, Deadline deadline) {
        return deadline.callWithin(() -> solver.solve(by), solver::interruptSolve) == MPSolver.ResultStatus.OPTIMAL;
    }

    public double objective() {
        return solver.objective().value();
    }

    public double value(int column) {
        return columns.get(column).solutionValue();
    }

    public double dual(int row) {
        return rows.get(row).dualValue();
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }
}
