package io.netplanner.desktop.client;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what it hears of a connection. */
public final class RecordingListener implements ConnectionListener {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    public List<String> heard() {
        return heard;
    }

    @Override
    public void onReachable() {
        heard.add("reachable");
    }

    @Override
    public void onAway(ServerAwayException reason) {
        heard.add("away");
    }

    @Override
    public void onSessionEnded() {
        heard.add("ended");
    }
}
