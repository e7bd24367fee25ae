package io.netplanner.engine.validation.internal.grooming;

import java.util.List;

/** Counts client ports by the type of the services that use them. */
final class PortUse {

    private PortUse() {}

    static long ofType(List<String> serviceIds, String type, GroomingView view) {
        return serviceIds.stream()
                .flatMap(id -> view.findService(id).stream())
                .filter(service -> service.type().equals(type))
                .count();
    }
}
