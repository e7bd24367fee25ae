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

    public LinearProgram() {
        NativeLibrary.load();
        solver = MPSolver.createSolver("GLOP");
        parameters = new MPSolverParameters();
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.PRIMAL.swigValue());
        solver.objective().setMinimization();
    }

    /** A row whose sum stays between the limits; its number. */
    public int addRow(double lower, double upper) {
        rows.add(solver.makeConstraint(lower, upper));
        return rows.size() - 1;
    }

    /** A column that is 0 or more, with what it adds to the rows; its number. */
    public int addColumn(double cost, int[] inRows, double[] amounts) {
        MPVariable column = solver.makeNumVar(0, INFINITY, "");
        solver.objective().setCoefficient(column, cost);
        for (int i = 0; i < inRows.length; i++) {
            rows.get(inRows[i]).setCoefficient(column, amounts[i]);
        }
        columns.add(column);
        return columns.size() - 1;
    }

    /** Whether an optimum was found before the deadline; the rest may be asked only then. */
    public boolean solve(Deadline deadline) {
        return deadline.callWithin(() -> solver.solve(parameters), solver::interruptSolve)
                == MPSolver.ResultStatus.OPTIMAL;
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
