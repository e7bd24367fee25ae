package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenFiber;
import io.netplanner.engine.transmission.PointLoss;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.engine.transmission.RamanPump;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Reads fibres: entries of a library, and elements completed from them. */
final class FiberReader {

    private static final double LIGHT_SPEED = 299_792_458.0;
    private static final double NONLINEAR_INDEX = 2.6e-20;
    private static final double USUAL_WAVELENGTH_M = 1550e-9;
    private static final double USUAL_AREA_M2 = 83e-12;
    private static final double USUAL_DISPERSION = 1.67e-5;
    private static final double USUAL_TEMPERATURE_K = 283;
    /** Longer than any fibre that is drawn without splitting it by hand. */
    private static final double LONGEST_M = 20_000e3;

    private FiberReader() {}

    static void checkEntry(JsonPlace place) {
        place.understood("type_variety", "gamma", "dispersion_per_frequency");
        place.number("dispersion", USUAL_DISPERSION);
        place.optionalNumber("dispersion_slope");
        place.above(0, "effective_area", area(place), "m²");
        place.notBelow(0, "pmd_coef", place.number("pmd_coef", 0), "s/√m");
        RamanCoefficientReader.find(place);
        place.finish();
    }

    /** @param place the element's parameters, completed from the library */
    static OpenFiber read(String id, String type, JsonPlace place, Optional<JsonPlace> operational) {
        double unit = "m".equals(place.optionalText("length_units")) ? 1 : 1000;
        double length = place.above(0, "length", place.number("length"), unit == 1 ? "m" : "km") * unit;
        place.notAbove(LONGEST_M, "length", length, "m");
        OpenFiber fiber = new OpenFiber(
                id,
                length,
                place.notBelow(0, "att_in", place.number("att_in", 0), "dB"),
                connector(place, "con_in"),
                connector(place, "con_out"),
                glass(type, length, place, operational));
        place.understood("type_variety", "gamma").finish();
        return fiber;
    }

    private static OpenFiber.Glass glass(String type, double length, JsonPlace place, Optional<JsonPlace> operational) {
        double reference = reference(place);
        return new OpenFiber.Glass(
                type,
                loss(place),
                dispersion(place),
                place.has("dispersion_per_frequency") ? null : place.optionalNumber("dispersion_slope"),
                reference,
                place.above(0, "effective_area", area(place), "m²"),
                place.notBelow(0, "pmd_coef", place.number("pmd_coef", 0), "s/√m"),
                pointLosses(place, length),
                operational.map(FiberReader::pumps).orElse(List.of()),
                operational
                        .map(one -> one.above(0, "temperature", one.number("temperature", USUAL_TEMPERATURE_K), "K"))
                        .orElse(USUAL_TEMPERATURE_K),
                RamanCoefficientReader.find(place).orElse(null));
    }

    private static double reference(JsonPlace place) {
        if (place.has("ref_wavelength")) {
            return LIGHT_SPEED / place.above(0, "ref_wavelength", place.number("ref_wavelength"), "m");
        }
        return place.above(0, "ref_frequency", place.number("ref_frequency", LIGHT_SPEED / USUAL_WAVELENGTH_M), "Hz");
    }

    private static double area(JsonPlace place) {
        if (!place.has("effective_area") && place.has("gamma")) {
            double gamma = place.above(0, "gamma", place.number("gamma"), "1/(W·m)");
            return 2 * Math.PI * NONLINEAR_INDEX / (USUAL_WAVELENGTH_M * gamma);
        }
        return place.number("effective_area", USUAL_AREA_M2);
    }

    private static Profile loss(JsonPlace place) {
        Optional<JsonPlace> table = place.find("loss_coef");
        if (table.isEmpty()) {
            return Profile.constant(place.above(0, "loss_coef", place.number("loss_coef"), "dB/km"));
        }
        String key = table.get().has("value") ? "value" : "loss_coef_value";
        double[] values = table.get().numbers(key);
        DoubleStream.of(values)
                .filter(one -> !(one > 0))
                .findFirst()
                .ifPresent(one -> table.get().above(0, key, one, "dB/km"));
        return profile(table.get(), key, values, 0.2);
    }

    private static Profile dispersion(JsonPlace place) {
        Optional<JsonPlace> table = place.find("dispersion_per_frequency");
        place.understood("dispersion");
        return table.map(one -> profile(one, "value", one.numbers("value"), USUAL_DISPERSION))
                .orElseGet(() -> Profile.constant(place.number("dispersion", USUAL_DISPERSION)));
    }

    private static Profile profile(JsonPlace table, String key, double[] values, double otherwise) {
        double[] frequency = table.numbers("frequency");
        boolean rising = true;
        for (int i = 1; i < frequency.length; i++) {
            rising &= frequency[i] > frequency[i - 1];
        }
        if (values.length == 0 || values.length != frequency.length || !rising) {
            table.error(
                    key,
                    "GNPY_TABLE_UNEVEN",
                    "has " + values.length + " values at " + frequency.length
                            + " frequencies. As many are needed, by rising frequency.");
            return Profile.constant(otherwise);
        }
        return Profile.of(frequency, values);
    }

    private static @Nullable Double connector(JsonPlace place, String key) {
        Double loss = place.optionalNumber(key);
        return loss == null ? null : (Double) place.notBelow(0, key, loss, "dB");
    }

    private static List<PointLoss> pointLosses(JsonPlace place, double lengthM) {
        List<PointLoss> losses = new ArrayList<>();
        for (JsonPlace one : place.list("lumped_losses")) {
            double position = one.above(0, "position", one.number("position"), "km");
            if (position * 1e3 >= lengthM) {
                one.notAbove(lengthM / 1e3, "position", Math.max(position, Math.nextUp(lengthM / 1e3)), "km");
            }
            losses.add(new PointLoss(position * 1e3, one.notBelow(0, "loss", one.number("loss"), "dB")));
            one.finish();
        }
        return losses;
    }

    private static List<RamanPump> pumps(JsonPlace operational) {
        List<RamanPump> pumps = new ArrayList<>();
        for (JsonPlace one : operational.list("raman_pumps")) {
            String direction = one.text("propagation_direction");
            if (!direction.equalsIgnoreCase("coprop") && !direction.equalsIgnoreCase("counterprop")) {
                one.error(
                        "propagation_direction",
                        "GNPY_TYPE_UNKNOWN",
                        "is " + direction + ". Known are coprop and counterprop.");
            }
            pumps.add(new RamanPump(
                    one.above(0, "power", one.number("power"), "W"),
                    one.above(0, "frequency", one.number("frequency"), "Hz"),
                    direction.equalsIgnoreCase("counterprop")));
            one.finish();
        }
        return pumps;
    }
}
