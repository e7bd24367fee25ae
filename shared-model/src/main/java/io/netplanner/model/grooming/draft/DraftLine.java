package io.netplanner.model.grooming.draft;

import io.netplanner.model.grooming.Carried;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One line of a pair of cards and what rides on it: a groomout of a low-rate muxponder, else a lightpath.
 *
 * @param id of the groomout or lightpath
 */
public record DraftLine(String id, List<Carried> clients) {

    public DraftLine {
        Objects.requireNonNull(id, "id");
        clients = List.copyOf(Objects.requireNonNullElse(clients, List.of()));
    }

    public DraftLine with(Carried client) {
        List<Carried> more = new ArrayList<>(clients);
        more.add(client);
        return new DraftLine(id, more);
    }

    public DraftLine without(Carried client) {
        return new DraftLine(
                id, clients.stream().filter(other -> !other.equals(client)).toList());
    }
}
