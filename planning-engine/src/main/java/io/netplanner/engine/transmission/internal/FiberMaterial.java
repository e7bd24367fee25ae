package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.Profile;
import org.jspecify.annotations.Nullable;

/** What of a span does not depend on its length: equal spans share what is computed from it. */
record FiberMaterial(
        Profile lossDbPerKm,
        Profile dispersionSPerM2,
        @Nullable Double dispersionSlopeSPerM3,
        double referenceFrequencyHz,
        double effectiveAreaM2) {

    static FiberMaterial of(FiberElement fiber) {
        return new FiberMaterial(
                fiber.lossDbPerKm(),
                fiber.dispersionSPerM2(),
                fiber.dispersionSlopeSPerM3(),
                fiber.referenceFrequencyHz(),
                fiber.effectiveAreaM2());
    }
}
