package io.netplanner.engine.transmission.internal;

import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Deadline;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.OperationalMode;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.transmission.PowerParameters;
import io.netplanner.model.transmission.PowerResult;
import java.util.ArrayList;
import java.util.List;

/** One optimisation of powers from a lit plan to its result. For one use. */
public final class PowerRun {

    private final LightSetup setup;
    private final PowerNetwork powers;
    private final PowerParameters chosen;
    private final Execution execution;

    public PowerRun(
            RoutingRequest request,
            RoutingResult result,
            LightSetup setup,
            PowerParameters chosen,
            Execution execution) {
        this.setup = setup;
        this.chosen = chosen;
        this.execution = execution;
        this.powers = network(request, result, setup, chosen.maxChannelOffsetDb());
    }

    static PowerNetwork network(RoutingRequest request, RoutingResult result, LightSetup setup, double maxOffsetDb) {
        List<RoutedLightpath> lightpaths = RoutedLightpaths.of(request, result);
        ModeChoice modes = new ModeChoice(setup, request.catalogue(), lightpaths);
        PresentLight present = modes.light();
        List<PoweredSegment> segments = new ArrayList<>();
        for (RoutedLightpath lightpath : lightpaths) {
            OperationalMode mode = modes.modeOf(lightpath);
            ModeLimits limits = new ModeLimits(mode, setup.systemMarginDb());
            lightpath
                    .segments()
                    .forEach(segment -> segments.add(new PoweredSegment(
                            lightpath.request().id(), segment, present.position(segment, mode), limits)));
        }
        return new PowerNetwork(setup, present.network(), segments, request.signalCapacity(), maxOffsetDb);
    }

    public PowerResult run() {
        double[] before = powers.marginsDb();
        double[] closedForm = closedForm();
        PowerRounds rounds = new PowerRounds(powers, execution, Deadline.of(execution, chosen.timeLimitSeconds()));
        rounds.run();
        return new PowerWriter(powers, before, closedForm)
                .write(rounds.trials(), rounds.wasCutShort(), execution.elapsedSeconds());
    }

    /** Margins at the optimum of each span by itself, which is kept where the network as a whole is better for it. */
    private double[] closedForm() {
        if (powers.segments().isEmpty()) {
            return new double[0];
        }
        PowerSettings optimum = new PowerSettings(
                new SpanOptimum(setup, powers).everywhere(),
                new double[powers.segments().size()]);
        powers.trySettings(optimum, PowerGoal.SMALLEST_MARGIN, powers.score().worstDb());
        return powers.marginsDb();
    }
}
