package io.netplanner.server.exchange.gnpy;

import io.netplanner.engine.openline.OpenDesign;
import io.netplanner.engine.openline.OpenElement;
import io.netplanner.engine.openline.OpenPaths;
import io.netplanner.engine.openline.OpenSections;
import io.netplanner.engine.transmission.TransmissionModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Routes services over a designed network, judges each against a full comb of its own kind, as GNPy does, and gives it
 * the first free slot. For one use; the order of the services decides who comes first.
 */
public final class ServiceJudge {

    private final GnpyEquipment equipment;
    private final OpenSections sections;
    private final ServiceWays ways;
    private final ServiceLight light;
    private final SlotAssignment slots;
    private final ServiceDesign set;

    public ServiceJudge(GnpyEquipment equipment, OpenDesign design, TransmissionModel model) {
        this(equipment, design, model, ServiceDesign.FIXED);
    }

    /** @param set how the elements are set while each service is judged; ways and slots are those of {@code design} */
    public ServiceJudge(GnpyEquipment equipment, OpenDesign design, TransmissionModel model, ServiceDesign set) {
        this.equipment = equipment;
        this.sections = new OpenSections(design.network());
        this.ways = new ServiceWays(new OpenPaths(design.network()), sections);
        this.light = new ServiceLight(equipment, model);
        this.set = set;
        this.slots = new SlotAssignment(design.network(), sections, equipment.catalogue());
    }

    /** @param services joined where they ask for the same */
    public List<ServiceOutcome> judge(GnpyServices services) {
        Map<String, List<OpenElement>> found = ways.find(services);
        return services.services().stream()
                .map(service -> judge(service, found.get(service.id())))
                .toList();
    }

    private ServiceOutcome judge(GnpyService service, @Nullable List<OpenElement> way) {
        if (way == null) {
            return refused(service, ways.joins(service) ? "NO_PATH_WITH_CONSTRAINT" : "NO_PATH");
        }
        GnpyTransceiver transceiver =
                Objects.requireNonNull(equipment.transceivers().get(service.transceiver()));
        ServiceOutcome last = null;
        for (GnpyTransceiver.Mode mode : candidates(service, transceiver)) {
            last = judge(service, way, mode, transceiver);
            if (!"NO_FEASIBLE_MODE".equals(last.blocked())) {
                return last;
            }
        }
        return last == null ? refused(service, "NO_FEASIBLE_BAUDRATE_WITH_SPACING") : last;
    }

    private static ServiceOutcome refused(GnpyService service, String why) {
        return new ServiceOutcome(service.id(), List.of(), null, why, List.of(), null, null);
    }

    /** The fastest first, those of more power before others of the same rate. */
    private static List<GnpyTransceiver.Mode> candidates(GnpyService service, GnpyTransceiver transceiver) {
        String asked = service.mode();
        if (asked != null) {
            return transceiver.findMode(asked).stream().toList();
        }
        return transceiver.modes().stream()
                .filter(mode -> mode.minSpacingHz() <= service.spacingHz())
                .sorted(Comparator.comparingDouble(GnpyTransceiver.Mode::symbolRateBd)
                        .thenComparingDouble(GnpyTransceiver.Mode::powerOffsetDb)
                        .thenComparingDouble(GnpyTransceiver.Mode::bitRate)
                        .reversed())
                .toList();
    }

    private ServiceOutcome judge(
            GnpyService service, List<OpenElement> way, GnpyTransceiver.Mode mode, GnpyTransceiver transceiver) {
        ServiceOutcome.Light there = light.send(set.set(way, service), mode, service, transceiver);
        Optional<List<OpenElement>> reverse = service.bidirectional() ? sections.findReverse(way) : Optional.empty();
        ServiceOutcome.Light back = reverse.map(one -> light.send(set.set(one, service), mode, service, transceiver))
                .orElse(null);
        String blocked = null;
        List<GnpyService.Slot> given = List.of();
        boolean chosen = service.mode() == null;
        if (!arrives(there) || chosen && !hasMargin(there)) {
            blocked = chosen ? "NO_FEASIBLE_MODE" : "MODE_NOT_FEASIBLE";
        } else if (back != null && !arrives(back)) {
            blocked = "MODE_NOT_FEASIBLE";
        } else {
            SlotAssignment.Answer answer = slots.take(way, service, mode.bitRate());
            blocked = answer.blocked();
            given = answer.slots();
        }
        List<String> ids = way.stream().map(OpenElement::id).toList();
        return new ServiceOutcome(service.id(), ids, mode.format(), blocked, given, there, back);
    }

    /** To the hundredth of a decibel, as GNPy compares. */
    private static boolean arrives(ServiceOutcome.Light light) {
        return Math.rint(light.marginDb() * 100) >= 0;
    }

    /** A mode that nobody asked for must do better than just arrive. */
    private static boolean hasMargin(ServiceOutcome.Light light) {
        return Math.rint(light.marginDb() * 100) > 0;
    }
}
