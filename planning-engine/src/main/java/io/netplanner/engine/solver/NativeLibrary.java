package io.netplanner.engine.solver;

import com.google.ortools.Loader;

/**
 * The native part of OR-Tools. Loading it unpacks some 30 MB into a temporary folder, once a process; the folder goes
 * when the process ends in peace.
 */
final class NativeLibrary {
    private NativeLibrary() {}

    /**
     * Returns once the library is loaded.
     *
     * @throws SolverMissingException where there is none for this machine
     */
    static void load() {
        if (Holder.FAULT != null) {
            throw new SolverMissingException(Holder.FAULT);
        }
    }

    static boolean isPresent() {
        return Holder.FAULT == null;
    }

    private static final class Holder {
        static final Throwable FAULT = tryToLoad();

        private static Throwable tryToLoad() {
            try {
                Loader.loadNativeLibraries();
                return null;
            } catch (RuntimeException | LinkageError e) {
                return e;
            }
        }
    }
}
