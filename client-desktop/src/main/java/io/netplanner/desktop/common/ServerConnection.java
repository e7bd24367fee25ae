package io.netplanner.desktop.common;

import io.netplanner.desktop.client.ConnectionListener;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.client.ServerAwayException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The server this window works with and how the connection to it fares.
 *
 * <p>When the server is away it is asked again and again until it answers; then whoever waits is told. Properties change on the FX
 * thread; calls may come from any thread.
 */
public final class ServerConnection {

    /** How it stands with the server. */
    public enum State {
        /** Nobody has signed in, or the session is over. */
        SIGNED_OUT,
        ONLINE,
        AWAY
    }

    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(1);

    private final Executor uiThread;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SIGNED_OUT);
    private final List<Runnable> onBack = new ArrayList<>();
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile @Nullable NetPlannerClient client;

    public ServerConnection(Executor uiThread) {
        this.uiThread = uiThread;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** A client for {@code server}; becomes {@link #client()} once {@link #signedIn} says that it is good. */
    public NetPlannerClient newClient(URI server) {
        return new NetPlannerClient(server, new Listener());
    }

    public void signedIn(NetPlannerClient good) {
        client = good;
        state.set(State.ONLINE);
        resumeWaiting();
    }

    public NetPlannerClient client() {
        return findClient().orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    public Optional<NetPlannerClient> findClient() {
        return Optional.ofNullable(client);
    }

    public void signedOut() {
        state.set(State.SIGNED_OUT);
    }

    /** Calls {@code action} on the FX thread each time the server is back or the session is renewed. */
    public void onBack(Runnable action) {
        onBack.add(action);
    }

    /** Makes sure that somebody is asking for the server. */
    public void watch() {
        NetPlannerClient watched = client;
        if (watched != null && watching.compareAndSet(false, true)) {
            Thread.ofVirtual().name("server watch").start(() -> askUntilAlive(watched));
        }
    }

    private void askUntilAlive(NetPlannerClient watched) {
        while (!watched.isServerAlive()) {
            LockSupport.parkNanos(ASK_AGAIN_AFTER.toNanos());
        }
        watching.set(false);
        uiThread.execute(this::back);
    }

    private void back() {
        if (state.get() != State.SIGNED_OUT) {
            state.set(State.ONLINE);
            resumeWaiting();
        }
    }

    private void resumeWaiting() {
        List.copyOf(onBack).forEach(Runnable::run);
    }

    /** Calls are told apart by client: one that failed to sign in says nothing of the one in use. */
    private final class Listener implements ConnectionListener {

        @Override
        public void onReachable() {}

        @Override
        public void onAway(ServerAwayException reason) {
            uiThread.execute(() -> {
                if (state.get() == State.ONLINE) {
                    state.set(State.AWAY);
                    watch();
                }
            });
        }

        @Override
        public void onSessionEnded() {
            uiThread.execute(() -> state.set(State.SIGNED_OUT));
        }
    }
}
