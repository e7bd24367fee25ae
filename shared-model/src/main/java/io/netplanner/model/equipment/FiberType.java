package io.netplanner.model.equipment;

/**
 * A fibre of the catalogue.
 *
 * @param attenuationDbPerKm default loss, dB/km
 * @param dispersionPsPerNmKm at 1550 nm, ps/nm/km
 * @param effectiveAreaUm2 effective area, µm²
 * @param pmdPsPerSqrtKm polarisation mode dispersion, ps/√km
 */
public record FiberType(
        String name,
        double attenuationDbPerKm,
        double dispersionPsPerNmKm,
        double effectiveAreaUm2,
        double pmdPsPerSqrtKm) {}
