package io.netplanner.engine.routing.internal;

import io.netplanner.engine.network.Network;
import io.netplanner.model.topology.RoadmType;
import java.util.stream.IntStream;

/**
 * Requests that the add/drop bank of a Directionless node leaves out: it drops each channel once, so that at most as many
 * of those that end there are served as fit into the channels, the narrow ones first.
 */
final class BankLimit {
    private final RequestTable table;
    private int leftOut;
    private String node = "";

    BankLimit(RequestTable table) {
        this.table = table;
        Network network = table.problem().network();
        for (int i = 0; i < network.nodeCount(); i++) {
            int found = network.node(i).roadmType() == RoadmType.DIRECTIONLESS ? leftOutAt(i) : 0;
            if (found > leftOut) {
                leftOut = found;
                node = network.nodeName(i);
            }
        }
    }

    /** Servable requests that every plan leaves out. */
    int leftOut() {
        return leftOut;
    }

    /** The node whose bank leaves out most; nowhere where none leaves out any. */
    String node() {
        return node;
    }

    private int leftOutAt(int place) {
        IntStream adding = IntStream.of(table.servable())
                .filter(request -> table.query(request).source() == place
                        || table.query(request).bidirectional()
                                && table.query(request).target() == place);
        IntStream dropping = IntStream.of(table.servable())
                .filter(request -> table.query(request).target() == place
                        || table.query(request).bidirectional()
                                && table.query(request).source() == place);
        return Math.max(tooMany(adding), tooMany(dropping));
    }

    private int tooMany(IntStream requests) {
        int[] widths = requests.map(this::channels).sorted().toArray();
        int room = table.problem().parameters().channels();
        int served = 0;
        while (served < widths.length && widths[served] <= room) {
            room -= widths[served++];
        }
        return widths.length - served;
    }

    private int channels(int request) {
        RouteQuery query = table.query(request);
        return query.width() * (query.protection().isProtected() ? 2 : 1);
    }
}
