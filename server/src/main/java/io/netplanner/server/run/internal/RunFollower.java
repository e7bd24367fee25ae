package io.netplanner.server.run.internal;

import io.micronaut.http.sse.Event;
import io.netplanner.model.run.Run;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.FluxSink;

/** One client that follows one run; told the same state only once. Used by one thread. */
final class RunFollower {

    static final String SNAPSHOT = "snapshot";
    static final String PROGRESS = "progress";
    static final String END = "end";

    private final FluxSink<Event<Object>> sink;
    private final BooleanSupplier isAllowed;
    private @Nullable Run last;

    RunFollower(FluxSink<Event<Object>> sink, BooleanSupplier isAllowed) {
        this.sink = sink;
        this.isAllowed = isAllowed;
    }

    void tell(Run run) {
        if (last == null) {
            sink.next(Event.<Object>of(run).name(SNAPSHOT));
        } else if (!run.equals(last) && !run.state().isFinal()) {
            sink.next(Event.<Object>of(run).name(PROGRESS));
        }
        last = run;
        if (run.state().isFinal()) {
            sink.next(Event.<Object>of(run).name(END));
            sink.complete();
        }
    }

    /** A comment and no event, so that proxies do not take a quiet line for a dead one; or the end, for want of rights. */
    void keepAlive() {
        if (!isAllowed.getAsBoolean()) {
            sink.complete();
        } else if (last != null) {
            sink.next(Event.<Object>of("").comment("still here"));
        }
    }
}
