package io.netplanner.engine.validation.internal.routing;

/**
 * A band lit on one direction of a link.
 *
 * @param forward from the link's source to its destination
 */
record FibreUse(String link, boolean forward, Band band) {
    String fibre() {
        return link + (forward ? ">" : "<");
    }
}
