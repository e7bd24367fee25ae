package io.netplanner.model.transmission;

/**
 * What the optimisation of powers brings a segment of a lightpath.
 *
 * @param offsetDb its channel's launch power over that of a channel without offset
 * @param marginBeforeDb with the lines as designed
 * @param closedFormMarginDb with the optimum of each span by itself
 */
public record PowerGain(
        String requestId,
        RouteRole role,
        String from,
        String to,
        double offsetDb,
        double marginBeforeDb,
        double closedFormMarginDb,
        double marginAfterDb) {}
