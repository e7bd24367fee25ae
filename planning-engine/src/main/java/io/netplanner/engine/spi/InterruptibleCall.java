package io.netplanner.engine.spi;

import io.netplanner.engine.api.PlanningCancelledException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A long call into a solver, with a task beside it that watches the deadline. Where the host runs one task at a time, the
 * call goes on until its own limit.
 */
final class InterruptibleCall<T> {
    private static final long START_MILLIS = 1000;
    private static final long WATCH_MILLIS = 100;

    private final Callable<T> call;
    private final Runnable interrupt;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    InterruptibleCall(Callable<T> call, Runnable interrupt) {
        this.call = call;
        this.interrupt = interrupt;
    }

    /**
     * @throws PlanningCancelledException when the host asked for the end meanwhile
     */
    T run(Deadline deadline, Execution execution) {
        List<Callable<List<T>>> tasks = List.of(this::work, () -> watch(deadline));
        T result = execution.invokeAll(tasks).getFirst().getFirst();
        execution.checkCancelled();
        return result;
    }

    private List<T> work() throws Exception {
        begun.countDown();
        try {
            return List.of(call.call());
        } finally {
            ended.countDown();
        }
    }

    /** Gives up where the call does not begin: then this task stands in its way. */
    private List<T> watch(Deadline deadline) {
        try {
            boolean running = begun.await(START_MILLIS, TimeUnit.MILLISECONDS);
            while (running && !ended.await(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
                if (isOver(deadline)) {
                    interrupt.run();
                }
            }
        } catch (InterruptedException e) {
            interrupt.run();
        }
        return List.of();
    }

    private static boolean isOver(Deadline deadline) {
        try {
            return deadline.isOver();
        } catch (PlanningCancelledException e) {
            return true;
        }
    }
}
