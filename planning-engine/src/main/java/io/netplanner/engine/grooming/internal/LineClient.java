package io.netplanner.engine.grooming.internal;

import io.netplanner.model.grooming.Carried;

/**
 * What plugs into one client port of a card that opens a line.
 *
 * @param type service type, or the name of the card that a groomout comes from
 * @param load what it really carries, bit/s
 * @param size what it takes of the line, bit/s: a groomout takes its whole line rate
 */
record LineClient(Carried carried, String type, long load, long size) {

    static LineClient of(ClientService service) {
        return new LineClient(Carried.service(service.id()), service.type(), service.load(), service.load());
    }

    static long totalLoad(Iterable<LineClient> clients) {
        long load = 0;
        for (LineClient client : clients) {
            load += client.load();
        }
        return load;
    }
}
