package io.netplanner.desktop.result;

import io.netplanner.desktop.client.Spectrum;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.TransmissionResult;
import org.jspecify.annotations.Nullable;

/** The parts of a result as they were fetched; absent are those that its kind of run does not make. */
record ResultParts(
        @Nullable RoutingResult routing,
        @Nullable Spectrum spectrum,
        @Nullable TransmissionResult transmission,
        @Nullable MaterialList materials) {

    static final ResultParts NONE = new ResultParts(null, null, null, null);
}
