package io.netplanner.desktop.client;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.project.Page;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who is where in a result: services on cards and lightpaths, and back. */
public final class TraceApi {

    private static final TypeReference<Page<ServiceTrace>> SERVICES = new TypeReference<>() {};
    private static final TypeReference<Page<CardUse>> CARDS = new TypeReference<>() {};

    private final ApiConnection connection;

    TraceApi(ApiConnection connection) {
        this.connection = connection;
    }

    public Optional<ServiceTrace> findService(UUID runId, String serviceId) {
        return find(Endpoint.LIST_SERVICES, runId, serviceId, SERVICES, ServiceTrace::serviceId);
    }

    public Optional<CardUse> findCard(UUID runId, String cardId) {
        return find(Endpoint.LIST_CARDS, runId, cardId, CARDS, use -> use.card().id());
    }

    /** The server lists what contains the text, and what is the text before all else. */
    private <T> Optional<T> find(
            Endpoint list, UUID runId, String wanted, TypeReference<Page<T>> type, Function<T, String> id) {
        ApiRequest request = ApiRequest.of(list, runId).withQuery("q", wanted).withQuery("limit", 1);
        return connection.call(request, type).results().stream()
                .filter(found -> id.apply(found).equals(wanted))
                .findFirst();
    }
}
