package io.netplanner.engine.solver;

/** No native solver runs on this machine: wrong kind of processor or system, or no room in the temporary folder. */
public final class SolverMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SolverMissingException(Throwable cause) {
        super(
                "The native solver cannot be loaded: %s. It runs on Linux on x86-64 and ARM64 and needs 100 MB of the temporary folder."
                        .formatted(cause.getMessage()),
                cause);
    }
}
