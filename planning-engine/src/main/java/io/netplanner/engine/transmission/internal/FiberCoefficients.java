package io.netplanner.engine.transmission.internal;

import static io.netplanner.engine.transmission.internal.PhysicalConstants.LIGHT_SPEED;

import java.util.Arrays;

/** The constants of a fibre at one frequency, equations 2 to 5. */
final class FiberCoefficients {

    static final double NEPER_TO_DB = 10 / Math.log(10);
    private static final double CORE_RADIUS_M = 4.2e-6;
    private static final double CORE_INDEX = 1.468;
    private static final double NONLINEAR_INDEX_M2_PER_W = 2.6e-20;

    private final FiberMaterial fiber;

    FiberCoefficients(FiberMaterial fiber) {
        this.fiber = fiber;
    }

    /** Power attenuation, neper/m. */
    double alpha(double f) {
        return fiber.lossDbPerKm().at(f) / 1e3 / NEPER_TO_DB;
    }

    /** Group velocity dispersion, s²/m. */
    double beta2(double f) {
        return -square(LIGHT_SPEED / f) * dispersion(f) / (2 * Math.PI * LIGHT_SPEED);
    }

    /** Slope of the group velocity dispersion, s³/m; 0 where neither a slope nor a dispersion over frequency is given. */
    double beta3(double f) {
        if (!fiber.dispersionSPerM2().isConstant()) {
            return fittedBeta3();
        }
        Double slope = fiber.dispersionSlopeSPerM3();
        if (slope == null) {
            return 0;
        }
        double wavelength = LIGHT_SPEED / f;
        double scale = 2 * Math.PI * LIGHT_SPEED / square(wavelength);
        return (slope - 4 * Math.PI * LIGHT_SPEED / Math.pow(wavelength, 3) * beta2(f)) / square(scale);
    }

    private double fittedBeta3() {
        double[] frequency = fiber.dispersionSPerM2().frequencies();
        double[] offset = Arrays.stream(frequency)
                .map(f -> f - fiber.referenceFrequencyHz())
                .toArray();
        return ParabolaFit.slopeAtZero(
                        offset, Arrays.stream(frequency).map(this::beta2).toArray())
                / (2 * Math.PI);
    }

    private double dispersion(double f) {
        double reference = fiber.referenceFrequencyHz();
        Double slope = fiber.dispersionSlopeSPerM3();
        if (!fiber.dispersionSPerM2().isConstant()) {
            return fiber.dispersionSPerM2().at(f);
        }
        double atReference = fiber.dispersionSPerM2().at(reference);
        return slope == null
                ? square(f / reference) * atReference
                : atReference + slope * (LIGHT_SPEED / f - LIGHT_SPEED / reference);
    }

    /** Equation 4, s/m for {@code lengthM}. */
    double accumulatedDispersion(double f, double lengthM) {
        double reference = fiber.referenceFrequencyHz();
        double beta = beta2(f) + 2 * Math.PI * beta3(f) * (f - reference);
        return -beta * 2 * Math.PI * square(reference) / LIGHT_SPEED * lengthM;
    }

    double effectiveArea(double f) {
        double core = Math.PI * square(CORE_RADIUS_M);
        double v = Math.exp(core / fiber.effectiveAreaM2()) * f / fiber.referenceFrequencyHz();
        return core / Math.log(v);
    }

    /** What two lights that hand power to each other have of the core, the mean of both areas. */
    double sharedArea(double f, double otherF) {
        return (effectiveArea(f) + effectiveArea(otherF)) / 2;
    }

    /** Nonlinearity, 1/(W·m). */
    double gamma(double f) {
        return 2 * Math.PI * f * NONLINEAR_INDEX_M2_PER_W / (LIGHT_SPEED * effectiveArea(f));
    }

    static double latencyS(double lengthM) {
        return lengthM * CORE_INDEX / LIGHT_SPEED;
    }

    private static double square(double x) {
        return x * x;
    }
}
