package io.netplanner.model.equipment;

import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.issue.RangeRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a catalogue must be to be planned with: names once only, references that lead somewhere, figures above 0. */
public final class CatalogueRules {

    private static final double MAX_RATE_GBPS = 10_000;
    private static final int MAX_PORTS = 1_000;

    private final IssueLog log = new IssueLog();
    private final RangeRule range = new RangeRule(log, "CATALOGUE_RANGE");
    private final EquipmentCatalogue catalogue;

    private CatalogueRules(EquipmentCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static List<Issue> check(EquipmentCatalogue catalogue) {
        CatalogueRules rules = new CatalogueRules(catalogue);
        rules.checkNames("/serviceTypes/", catalogue.serviceTypes(), ServiceType::name);
        rules.checkNames("/xponders/", catalogue.xponders(), Xponder::name);
        rules.checkNames("/operationalModes/", catalogue.operationalModes(), OperationalMode::name);
        rules.checkNames("/fiberTypes/", catalogue.fiberTypes(), FiberType::name);
        rules.checkNames("/amplifierTypes/", catalogue.amplifierTypes(), AmplifierType::name);
        rules.checkServiceTypes();
        rules.checkXponders();
        rules.checkRack();
        new OpticsRules(catalogue, rules.log).check();
        return rules.log.issues();
    }

    private <T> void checkNames(String pointer, List<T> parts, Function<T, String> naming) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = naming.apply(parts.get(i));
            if (name.isBlank() || !names.add(name)) {
                log.error(
                        "CATALOGUE_NAME",
                        pointer + i + "/name",
                        "The name \"" + name + "\" is blank or taken. Each entry has its own.");
            }
        }
    }

    private void checkServiceTypes() {
        for (int i = 0; i < catalogue.serviceTypes().size(); i++) {
            ServiceType type = catalogue.serviceTypes().get(i);
            String pointer = "/serviceTypes/" + i;
            range.check(pointer + "/rateGbps", type.name() + ": rateGbps", type.rateGbps(), 0.000001, MAX_RATE_GBPS);
            range.check(
                    pointer + "/carriedGbps",
                    type.name() + ": carriedGbps",
                    type.carriedGbps(),
                    0.000001,
                    MAX_RATE_GBPS);
        }
    }

    private void checkXponders() {
        Set<String> types =
                catalogue.serviceTypes().stream().map(ServiceType::name).collect(Collectors.toSet());
        Set<String> cards = catalogue.xponders().stream().map(Xponder::name).collect(Collectors.toSet());
        for (int i = 0; i < catalogue.xponders().size(); i++) {
            Xponder card = catalogue.xponders().get(i);
            String pointer = "/xponders/" + i;
            checkReferences(card.name(), card.clientTypes(), types, pointer + "/clientTypes/");
            checkReferences(card.name(), card.acceptsGroomoutsOf(), cards, pointer + "/acceptsGroomoutsOf/");
            range.check(pointer + "/clientPorts", card.name() + ": clientPorts", card.clientPorts(), 1, MAX_PORTS);
            range.check(pointer + "/lines", card.name() + ": lines", card.lines(), 1, MAX_PORTS);
            range.check(
                    pointer + "/lineRateGbps", card.name() + ": lineRateGbps", card.lineRateGbps(), 1, MAX_RATE_GBPS);
            range.check(
                    pointer + "/slots",
                    card.name() + ": slots",
                    card.slots(),
                    1,
                    Math.max(1, catalogue.rack().slotsPerShelf()));
        }
    }

    private void checkReferences(String card, List<String> names, Set<String> known, String pointer) {
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                log.error(
                        "CATALOGUE_REFERENCE",
                        pointer + i,
                        card + " names \"" + names.get(i)
                                + "\", which the catalogue does not have. Add or correct it.");
            }
        }
    }

    private void checkRack() {
        RackModel rack = catalogue.rack();
        range.check("/rack/shelvesPerRack", "rack.shelvesPerRack", rack.shelvesPerRack(), 1, 100);
        range.check("/rack/slotsPerShelf", "rack.slotsPerShelf", rack.slotsPerShelf(), 1, 100);
        for (int i = 0; i < rack.reservedSlots().size(); i++) {
            int slot = rack.reservedSlots().get(i);
            range.check("/rack/reservedSlots/" + i, "a reserved slot", slot, 0, rack.slotsPerShelf() - 1.0);
        }
    }
}
