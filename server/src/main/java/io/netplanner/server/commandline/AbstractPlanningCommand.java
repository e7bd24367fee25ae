package io.netplanner.server.commandline;

import io.netplanner.model.run.RunParameters;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What every planning command does around its algorithm: refuses an output that cannot be written before anything is
 * computed, reads all inputs, tells the faults of all at once, and holds the parameters to their limits.
 */
abstract class AbstractPlanningCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private CommonOptions common;

    @Override
    public final Integer call() {
        requireOutput();
        IssueSink sink = new IssueSink(spec.commandLine().getErr(), inputs.issues);
        IntSupplier planning = read(new Inputs(inputs, sink));
        sink.settle();
        return planning.getAsInt();
    }

    /** Refuses an output that cannot be written. */
    abstract void requireOutput();

    /**
     * Reads the inputs of this command alone.
     *
     * @return what to do once no input has faults; gives the exit code
     */
    abstract IntSupplier read(Inputs read);

    final CommandSpec spec() {
        return spec;
    }

    final CommonOptions common() {
        return common;
    }

    final PrintWriter console() {
        return spec.commandLine().getOut();
    }

    /** Runs the engine with these parameters, which must be within their limits. */
    final Planning planning(RunParameters parameters) {
        CommonOptions.require(parameters, spec);
        return new Planning(spec.commandLine().getErr());
    }
}
