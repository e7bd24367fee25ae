package io.netplanner.server.exchange.internal.foreign;

import io.netplanner.server.exchange.internal.PlaceLog;

/** What SNDlib's files hold and NetPlanner has no place for. */
final class SndlibLeftOut {

    private SndlibLeftOut() {}

    static void say(PlaceLog log) {
        log.warning(
                "IMPORT_LEFT_OUT",
                "",
                "Capacities, modules, costs, routing units and admissible paths of the file are left out: the catalogue"
                        + " and the planner decide these here.");
    }
}
