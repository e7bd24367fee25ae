package io.netplanner.engine.transmission;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.spi.Progress;
import io.netplanner.engine.transmission.internal.CombLights;
import io.netplanner.engine.transmission.internal.LightSetup;
import io.netplanner.engine.transmission.internal.LightStatistics;
import io.netplanner.engine.transmission.internal.LightpathJudge;
import io.netplanner.engine.transmission.internal.ModeChoice;
import io.netplanner.engine.transmission.internal.PresentLight;
import io.netplanner.engine.transmission.internal.RoutedLightpath;
import io.netplanner.engine.transmission.internal.RoutedLightpaths;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.LightpathQuality;
import io.netplanner.model.transmission.TransmissionParameters;
import io.netplanner.model.transmission.TransmissionResult;
import java.util.List;

/**
 * Checks that the light of a wavelength plan arrives: designs the lines, lights every segment of it at once, chooses
 * the operational mode of each lightpath and judges it, under the load really present and with the grid lit.
 *
 * <p>Changes nothing of the plan. O(lines × spans × channels²), each line once however many lightpaths cross it.
 * Stateless, thread-safe.
 */
public final class TransmissionCheck {

    public TransmissionResult check(RoutingRequest request, RoutingResult result, Execution execution) {
        return check(request, result, TransmissionParameters.DEFAULTS, execution);
    }

    public TransmissionResult check(
            RoutingRequest request, RoutingResult result, TransmissionParameters chosen, Execution execution) {
        return light(request, result, chosen, execution, false).result();
    }

    /**
     * As {@link #check}, with the light behind every element.
     *
     * @throws TransmissionLimitException where the lines cannot be built, a channel is outside an amplifier's band, or
     *     no mode carries a rate
     */
    public LightReport report(
            RoutingRequest request, RoutingResult result, TransmissionParameters chosen, Execution execution) {
        return light(request, result, chosen, execution, true);
    }

    private static LightReport light(
            RoutingRequest request,
            RoutingResult result,
            TransmissionParameters chosen,
            Execution execution,
            boolean byElement) {
        execution.report(Progress.of(0, "lines", "Designing the lines"));
        LineDesign design = LineDesigner.design(request);
        LightSetup setup = LightSetup.of(request.catalogue(), design.lines(), chosen);
        execution.checkCancelled();
        execution.report(Progress.of(0.3, "transmission", "Lighting the network"));
        List<RoutedLightpath> lightpaths = RoutedLightpaths.of(request, result);
        ModeChoice modes = new ModeChoice(setup, request.catalogue(), lightpaths);
        PresentLight present = modes.light();
        CombLights combs = new CombLights(setup, request.parameters());
        LightpathJudge judge = new LightpathJudge(present, combs, setup.systemMarginDb(), chosen.maxLatencyMs());
        List<LightpathQuality> qualities = lightpaths.stream()
                .map(lightpath -> {
                    execution.checkCancelled();
                    return judge.judge(lightpath, modes.modeOf(lightpath));
                })
                .toList();
        TransmissionResult judged = new TransmissionResult(
                TransmissionResult.FORMAT_VERSION,
                qualities,
                design.choices(),
                LightStatistics.of(qualities, design.amplifiers(), execution.elapsedSeconds()));
        return new LightReport(judged, byElement ? present.lines() : List.of());
    }
}
