package io.netplanner.desktop.spectrum;

import io.netplanner.model.routing.Lightpath;
import io.netplanner.model.transmission.RouteRole;

/** What lights a cell, and what for. */
record Lit(Lightpath lightpath, RouteRole role) {}
