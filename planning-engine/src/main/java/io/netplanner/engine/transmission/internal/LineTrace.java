package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.transmission.Decibels;
import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.model.transmission.ElementLight;
import io.netplanner.model.transmission.LineLight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes down the light behind every element of a line, to a thousandth of its unit. */
final class LineTrace {

    private static final double DIGITS = 1e3;

    private LineTrace() {}

    /**
     * @param launched the light that enters the line; used up
     * @param way what each element of the line does
     */
    static LineLight of(OpticalLine line, SpectralState launched, List<Crossing> way) {
        List<ElementLight> elements = new ArrayList<>();
        double atKm = 0;
        for (int i = 0; i < way.size(); i++) {
            way.get(i).cross(launched);
            OpticalElement element = line.elements().get(i);
            atKm += element instanceof FiberElement fiber ? fiber.lengthM() / 1e3 : 0;
            elements.add(behind(element.id(), atKm, launched));
        }
        LineDirection direction = line.direction();
        List<Double> frequencies = IntStream.range(0, launched.size())
                .mapToObj(i -> launched.channel[i].frequencyHz() / 1e12)
                .toList();
        return new LineLight(direction.linkId(), direction.from(), direction.to(), frequencies, elements);
    }

    private static ElementLight behind(String id, double atKm, SpectralState state) {
        IntToDoubleFunction to01nm = i -> Decibels.offsetTo01nm(state.channel[i].symbolRateBd());
        return new ElementLight(
                id,
                rounded(atKm),
                values(state, i -> Decibels.wattToDbm(state.powerWatt[i])),
                noise(state, i -> Decibels.wattToDbm(state.powerWatt[i] * state.aseShare[i])),
                noise(state, i -> Decibels.wattToDbm(state.powerWatt[i] * state.nliShare[i])),
                noise(state, i -> ratio(state, i, state.aseShare[i]) + to01nm.applyAsDouble(i)),
                noise(state, i -> ratio(state, i, state.aseShare[i] + state.nliShare[i]) + to01nm.applyAsDouble(i)),
                values(state, i -> state.dispersionSPerM[i] * 1e3),
                values(state, i -> Math.sqrt(state.pmdSquared[i]) * 1e12));
    }

    private static double ratio(SpectralState state, int i, double noiseShare) {
        return Decibels.ofRatio(state.signalShare[i] / noiseShare);
    }

    private static List<Double> values(SpectralState state, IntToDoubleFunction value) {
        return IntStream.range(0, state.size())
                .mapToObj(i -> rounded(value.applyAsDouble(i)))
                .toList();
    }

    private static List<@Nullable Double> noise(SpectralState state, IntToDoubleFunction value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < state.size(); i++) {
            double one = value.applyAsDouble(i);
            values.add(Double.isFinite(one) ? (Double) rounded(one) : null);
        }
        return values;
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }
}
