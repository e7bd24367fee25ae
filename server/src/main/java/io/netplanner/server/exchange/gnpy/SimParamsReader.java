package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.transmission.InterferenceModel;
import io.netplanner.engine.transmission.RamanModel;
import io.netplanner.engine.transmission.TransmissionModel;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads simulation parameters. For one use. */
final class SimParamsReader {

    private final List<Issue> issues = new ArrayList<>();
    private final GnpyDocument document;

    SimParamsReader(GnpyDocument document) {
        this.document = document;
    }

    Checked<TransmissionModel> read() {
        JsonPlace root = new JsonPlace(document.root(), "", document.name(), issues);
        Optional<JsonPlace> nli = root.find("nli_params");
        Optional<JsonPlace> raman = root.find("raman_params");
        TransmissionModel model = new TransmissionModel(
                nli.map(SimParamsReader::interference).orElseGet(InterferenceModel::closedForm),
                raman.map(SimParamsReader::raman).orElse(RamanModel.OFF));
        root.finish();
        return Checked.of(model, issues);
    }

    private static InterferenceModel interference(JsonPlace place) {
        double[] computed = place.numbers("computed_channels");
        Arrays.stream(computed)
                .filter(one -> one < 1)
                .findFirst()
                .ifPresent(one -> place.notBelow(1, "computed_channels", one, ""));
        InterferenceModel model = new InterferenceModel(
                method(place),
                place.above(0, "dispersion_tolerance", place.number("dispersion_tolerance", 4), ""),
                place.above(0, "phase_shift_tolerance", place.number("phase_shift_tolerance", 0.1), ""),
                Arrays.stream(computed)
                        .filter(one -> one >= 1)
                        .mapToObj(one -> (int) one)
                        .toList(),
                count(place));
        place.finish();
        return model;
    }

    private static @Nullable Integer count(JsonPlace place) {
        Double count = place.optionalNumber("computed_number_of_channels");
        return count == null ? null : (Integer) (int) place.notBelow(2, "computed_number_of_channels", count, "");
    }

    private static InterferenceModel.Method method(JsonPlace place) {
        String name = place.optionalText("method");
        return switch (name == null ? "gn_model_analytic" : name.toLowerCase(Locale.ROOT)) {
            case "gn_model_analytic" -> InterferenceModel.Method.CLOSED_FORM;
            case "ggn_spectrally_separated" -> InterferenceModel.Method.SPECTRALLY_SEPARATED;
            case "ggn_approx" -> InterferenceModel.Method.APPROXIMATED;
            default -> {
                place.error(
                        "method",
                        "GNPY_TYPE_UNKNOWN",
                        "is " + name + ". Known are gn_model_analytic, ggn_spectrally_separated and ggn_approx.");
                yield InterferenceModel.Method.CLOSED_FORM;
            }
        };
    }

    private static RamanModel raman(JsonPlace place) {
        double order = place.number("order", 2);
        String method = place.optionalText("method");
        if (method != null && !List.of("perturbative", "numerical").contains(method)) {
            place.error("method", "GNPY_TYPE_UNKNOWN", "is " + method + ". Known are perturbative and numerical.");
        }
        RamanModel model = new RamanModel(
                place.flag("flag", false),
                "numerical".equals(method) ? RamanModel.Method.NUMERICAL : RamanModel.Method.PERTURBATIVE,
                (int) place.notAbove(4, "order", place.notBelow(1, "order", order, ""), ""),
                place.notBelow(1, "result_spatial_resolution", place.number("result_spatial_resolution", 10e3), "m"),
                place.notBelow(1, "solver_spatial_resolution", place.number("solver_spatial_resolution", 10e3), "m"));
        place.finish();
        return model;
    }
}
