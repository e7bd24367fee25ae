package io.netplanner.engine.transmission;

import io.netplanner.engine.regeneration.Reach;
import io.netplanner.model.equipment.OperationalMode;

/** An operational mode that can carry a request, and how far its light goes. */
public record ModeReach(OperationalMode mode, Reach reach) {}
