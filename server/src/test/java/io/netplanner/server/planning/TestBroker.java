package io.netplanner.server.planning;

/** A broker that a test may stop and start again at the same address. */
interface TestBroker extends AutoCloseable {

    String uri();

    void start();

    void stop();

    @Override
    default void close() {
        stop();
    }
}
