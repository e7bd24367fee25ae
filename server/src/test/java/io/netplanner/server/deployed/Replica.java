package io.netplanner.server.deployed;

import java.util.function.Supplier;

/** One of several alike processes, which a test may kill and start again. */
final class Replica implements AutoCloseable {

    private final Supplier<Launched> starter;
    private Launched process;

    private Replica(Supplier<Launched> starter) {
        this.starter = starter;
        this.process = starter.get();
    }

    static Replica start(Supplier<Launched> starter) {
        return new Replica(starter);
    }

    Launched process() {
        return process;
    }

    void kill() {
        process.kill();
    }

    void startAgain() {
        process = starter.get();
    }

    @Override
    public void close() {
        process.close();
    }
}
