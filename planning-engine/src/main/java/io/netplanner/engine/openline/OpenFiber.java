package io.netplanner.engine.openline;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.PointLoss;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanCoefficient;
import io.netplanner.engine.transmission.RamanPump;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fibre, perhaps too long to be built, its connectors perhaps unknown.
 *
 * @param glass what does not change in the design
 * @param inputConnectorLossDb absent: the rules' value
 * @param outputConnectorLossDb absent: the rules' value
 */
public record OpenFiber(
        String id,
        double lengthM,
        double inputAttenuationDb,
        @Nullable Double inputConnectorLossDb,
        @Nullable Double outputConnectorLossDb,
        Glass glass)
        implements OpenElement {

    /**
     * The fibre itself.
     *
     * @param typeName as in the catalogue
     * @param pumps with the power in front of the output connector
     */
    public record Glass(
            String typeName,
            Profile lossDbPerKm,
            Profile dispersionSPerM2,
            @Nullable Double dispersionSlopeSPerM3,
            double referenceFrequencyHz,
            double effectiveAreaM2,
            double pmdSPerSqrtM,
            List<PointLoss> pointLosses,
            List<RamanPump> pumps,
            double temperatureK,
            @Nullable RamanCoefficient ramanCoefficient) {

        public Glass {
            pointLosses = List.copyOf(pointLosses);
            pumps = List.copyOf(pumps);
        }
    }

    public OpenFiber piece(String newId, double newLengthM) {
        return new OpenFiber(newId, newLengthM, inputAttenuationDb, inputConnectorLossDb, outputConnectorLossDb, glass);
    }

    public OpenFiber withConnectors(double inputDb, double outputDb) {
        return new OpenFiber(id, lengthM, inputAttenuationDb, inputDb, outputDb, glass);
    }

    public OpenFiber withInputAttenuation(double db) {
        return new OpenFiber(id, lengthM, db, inputConnectorLossDb, outputConnectorLossDb, glass);
    }

    public boolean isPumped() {
        return !glass.pumps().isEmpty();
    }

    /** From end to end at the reference frequency, without pumps; connectors must be known. */
    public double lossDb() {
        double points =
                glass.pointLosses().stream().mapToDouble(PointLoss::lossDb).sum();
        return glass.lossDbPerKm().at(glass.referenceFrequencyHz()) * lengthM / 1e3
                + inputAttenuationDb
                + inputConnector()
                + outputConnector()
                + points;
    }

    /** For the physics; connectors must be known. */
    public FiberElement element() {
        double behindConnector = Decibels.toRatio(-outputConnector());
        return new FiberElement(
                id,
                lengthM,
                inputAttenuationDb,
                inputConnector(),
                outputConnector(),
                glass.lossDbPerKm(),
                glass.dispersionSPerM2(),
                glass.dispersionSlopeSPerM3(),
                glass.referenceFrequencyHz(),
                glass.effectiveAreaM2(),
                glass.pmdSPerSqrtM(),
                glass.pointLosses(),
                glass.pumps().stream()
                        .map(pump -> new RamanPump(
                                pump.powerWatt() * behindConnector, pump.frequencyHz(), pump.againstSignal()))
                        .toList(),
                glass.temperatureK(),
                glass.ramanCoefficient());
    }

    private double inputConnector() {
        return Objects.requireNonNull(inputConnectorLossDb, "connectors are set before they are asked for");
    }

    private double outputConnector() {
        return Objects.requireNonNull(outputConnectorLossDb, "connectors are set before they are asked for");
    }
}
