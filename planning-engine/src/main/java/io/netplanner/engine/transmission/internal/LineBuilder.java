package io.netplanner.engine.transmission.internal;

import static io.netplanner.engine.transmission.internal.PhysicalConstants.LIGHT_SPEED;

import io.netplanner.engine.transmission.FiberElement;
import io.netplanner.engine.transmission.LineDirection;
import io.netplanner.engine.transmission.OpticalElement;
import io.netplanner.engine.transmission.OpticalLine;
import io.netplanner.engine.transmission.Profile;
import io.netplanner.model.equipment.AmplifierType;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.equipment.FiberType;
import io.netplanner.model.equipment.LineRules;
import io.netplanner.model.topology.FiberSpan;
import io.netplanner.model.transmission.LineChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts one line together, element by element, and keeps the reasons. For one use. */
public final class LineBuilder {

    /** Where a span's dispersion and loss are quoted: 1550 nm. */
    private static final double REFERENCE_HZ = LIGHT_SPEED / 1550e-9;

    private final LineDirection direction;
    private final EquipmentCatalogue catalogue;
    private final LineRules rules;
    private final AmplifierChooser chooser;
    private final List<OpticalElement> elements = new ArrayList<>();
    private final List<LineChoice> choices = new ArrayList<>();

    public LineBuilder(LineDirection direction, EquipmentCatalogue catalogue, AmplifierChooser chooser) {
        this.direction = direction;
        this.catalogue = catalogue;
        this.rules = catalogue.lineRules();
        this.chooser = chooser;
    }

    public OpticalLine build(SpanPlan plan) {
        int spans = plan.spans().size();
        note("spans", String.format(Locale.ROOT, "%d", spans), plan.reason());
        amplify("booster", rules.spanPowerDbm() - catalogue.roadm().targetPowerDbm());
        for (int i = 0; i < spans; i++) {
            FiberElement fiber = fiber("span " + (i + 1), plan.spans().get(i), plan.fiberType());
            elements.add(fiber);
            boolean last = i == spans - 1;
            amplify(last ? "pre-amplifier" : "in-line amplifier " + (i + 1), loss(fiber));
        }
        return new OpticalLine(direction, elements);
    }

    public List<LineChoice> choices() {
        return choices;
    }

    private void amplify(String name, double gainDb) {
        AmplifierType type = chooser.choose(id(name), gainDb);
        elements.add(chooser.element(id(name), type, gainDb));
        note(name, type.name(), chooser.reason(type, gainDb));
    }

    private FiberElement fiber(String name, FiberSpan span, String linkFiber) {
        String spanFiber = span.fiberType();
        FiberType type = catalogue
                .findFiberType(spanFiber == null ? linkFiber : spanFiber)
                .orElseThrow();
        Double connectors = span.connectorLossDb();
        double connector = connectors == null ? rules.connectorLossDb() : connectors / 2;
        double attenuation = or(span.attenuationDbPerKm(), type.attenuationDbPerKm());
        double loss = attenuation * span.lengthKm() + 2 * connector;
        double padding = Math.max(0, rules.paddingDb() - loss);
        if (padding > 0) {
            note(
                    name,
                    String.format(Locale.ROOT, "attenuator of %.1f dB", padding),
                    String.format(
                            Locale.ROOT,
                            "the span loses %.1f dB, less than the %.1f dB that amplifiers need",
                            loss,
                            rules.paddingDb()));
        }
        return new FiberElement(
                id(name),
                span.lengthKm() * 1e3,
                padding,
                connector,
                connector,
                Profile.constant(attenuation),
                Profile.constant(or(span.dispersionPsPerNmKm(), type.dispersionPsPerNmKm()) * 1e-6),
                null,
                REFERENCE_HZ,
                type.effectiveAreaUm2() * 1e-12,
                type.pmdPsPerSqrtKm() * 1e-12 / Math.sqrt(1e3),
                List.of());
    }

    private static double loss(FiberElement fiber) {
        return fiber.lossDbPerKm().at(REFERENCE_HZ) * fiber.lengthM() / 1e3
                + fiber.inputAttenuationDb()
                + fiber.inputConnectorLossDb()
                + fiber.outputConnectorLossDb();
    }

    private static double or(@Nullable Double given, double otherwise) {
        return given == null ? otherwise : given;
    }

    private String id(String name) {
        return String.format(Locale.ROOT, "%s from %s, %s", direction.linkId(), direction.from(), name);
    }

    private void note(String element, String choice, String reason) {
        choices.add(new LineChoice(direction.linkId(), direction.from(), element, choice, reason));
    }
}
