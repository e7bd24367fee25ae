package io.netplanner.engine.spi;

import java.util.List;
import java.util.concurrent.Callable;

/** An execution that leaves everything to another one but what is overridden. */
public abstract class ForwardingExecution implements Execution {
    protected final Execution host;

    protected ForwardingExecution(Execution host) {
        this.host = host;
    }

    @Override
    public double elapsedSeconds() {
        return host.elapsedSeconds();
    }

    @Override
    public boolean isTimeUp(double limitSeconds) {
        return host.isTimeUp(limitSeconds);
    }

    @Override
    public boolean isCancelRequested() {
        return host.isCancelRequested();
    }

    @Override
    public void report(Progress progress) {
        host.report(progress);
    }

    @Override
    public <T> List<T> invokeAll(List<? extends Callable<T>> tasks) {
        return host.invokeAll(tasks);
    }
}
