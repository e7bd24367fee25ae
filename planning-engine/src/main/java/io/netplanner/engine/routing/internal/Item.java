package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.OpenArcs;
import io.netplanner.engine.network.Path;
import io.netplanner.model.traffic.Protection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the ejection pool moves about: one strand of one request, where it is lit now, and how hard it was to place.
 *
 * <p>An item that is a whole leg may be re-routed; one that is a part of a regenerated leg, or several legs on one
 * wavelength, keeps its rows and changes its channel only. Not thread-safe.
 */
final class Item {
    static final int UNPLACED = -1;
    private static final double HALF_OUT = 0.1;

    private final int request;
    private final RouteQuery query;
    private final OpenArcs open;
    private final int[] bankRows;
    private final boolean reroutable;
    private final List<Candidate> pairs;
    private @Nullable Item mate;
    private Path path;
    private int[] rows;
    private int channel = UNPLACED;
    private double weight = 1;

    /**
     * @param path the leg it is, or is a part of
     * @param bankRows rows of the add/drop banks at both ends
     * @param pairs of whole legs, on which it can be lit together with its mate
     */
    Item(
            int request,
            RouteQuery query,
            OpenArcs open,
            boolean reroutable,
            Path path,
            int[] rows,
            int[] bankRows,
            List<Candidate> pairs) {
        this.pairs = List.copyOf(pairs);
        this.request = request;
        this.query = query;
        this.open = open;
        this.reroutable = reroutable;
        this.path = path;
        this.rows = rows;
        this.bankRows = bankRows;
    }

    int request() {
        return request;
    }

    RouteQuery query() {
        return query;
    }

    OpenArcs open() {
        return open;
    }

    int[] bankRows() {
        return bankRows;
    }

    boolean isReroutable() {
        return reroutable;
    }

    List<Candidate> pairs() {
        return pairs;
    }

    /** Whether it and its mate are out, and can be lit together. */
    boolean isWholeOut() {
        return !pairs.isEmpty() && isHalfOut() && !isPlaced();
    }

    Path path() {
        return path;
    }

    int[] rows() {
        return rows;
    }

    void route(Path newPath, int[] newRows) {
        path = newPath;
        rows = newRows;
    }

    /** An item of the other leg of a protected request. */
    @Nullable
    Item mate() {
        return mate;
    }

    void setMate(Item other) {
        mate = other;
    }

    int channel() {
        return channel;
    }

    void setChannel(int newChannel) {
        channel = newChannel;
    }

    boolean isPlaced() {
        return channel != UNPLACED;
    }

    /** What it costs to eject it; little once its other leg is out, for then the request is lost already. */
    double weight() {
        return isHalfOut() ? HALF_OUT * weight : weight;
    }

    private boolean isHalfOut() {
        return mate != null && !mate.isPlaced();
    }

    void gainWeight() {
        weight++;
    }

    int width() {
        return query.width();
    }

    boolean mustAvoidNodesOfMate() {
        return query.protection() != Protection.LINK_DISJOINT;
    }

    boolean mustAvoidRisksOfMate() {
        return query.protection() == Protection.SRLG_DISJOINT;
    }
}
