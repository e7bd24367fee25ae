package io.netplanner.engine.routing.internal;

import io.netplanner.engine.regeneration.Reach;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;

/**
 * What the candidate routes of a request depend on; requests with equal queries share them.
 *
 * @param cluster number of the cluster to stay inside, −1 for none
 * @param width channels it fills
 * @param reach how far its light goes
 * @param regeneratorPrice of regenerating it once; the same for all where only their number counts
 */
record RouteQuery(
        int source,
        int target,
        Protection protection,
        Restoration restoration,
        boolean bidirectional,
        int cluster,
        int width,
        Reach reach,
        double regeneratorPrice) {}
