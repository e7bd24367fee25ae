package io.netplanner.desktop.traffic;

import io.netplanner.desktop.common.Texts;
import io.netplanner.desktop.topology.TopologyEditor;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.topology.Direction;
import io.netplanner.model.topology.Node;
import io.netplanner.model.traffic.Demand;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import io.netplanner.model.traffic.ServiceGroup;
import io.netplanner.model.traffic.TrafficRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A demand as it is being typed; becomes an edit only when it makes sense. */
public final class DemandForm {

    private final TrafficEditor traffic;
    private final TopologyEditor topology;
    private final StringProperty id = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> destination = new SimpleObjectProperty<>();
    private final ObjectProperty<Protection> protection = new SimpleObjectProperty<>(Protection.NONE);
    private final ObjectProperty<Restoration> restoration = new SimpleObjectProperty<>(Restoration.NONE);
    private final ObservableList<ServiceLine> services = FXCollections.observableArrayList();
    private final ObservableList<String> nodes = FXCollections.observableArrayList();
    private final ObservableList<String> serviceTypes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Demand before;
    private boolean showing;

    public DemandForm(TrafficEditor traffic, TopologyEditor topology) {
        this.traffic = traffic;
        this.topology = topology;
    }

    public StringProperty idProperty() {
        return id;
    }

    public ObjectProperty<@Nullable String> sourceProperty() {
        return source;
    }

    public ObjectProperty<@Nullable String> destinationProperty() {
        return destination;
    }

    public ObjectProperty<Protection> protectionProperty() {
        return protection;
    }

    public ObjectProperty<Restoration> restorationProperty() {
        return restoration;
    }

    public ObservableList<ServiceLine> services() {
        return services;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** The nodes a demand can end at. */
    public ObservableList<String> nodes() {
        return nodes;
    }

    /** The types that services can be of: those of the catalogue, and those that the traffic has already. */
    public ObservableList<String> serviceTypes() {
        return serviceTypes;
    }

    /** Shows a demand; what is being typed of it stays when it is the one that was just committed. */
    public void show(Demand demand) {
        if (demand.equals(before)) {
            return;
        }
        showing = true;
        before = demand;
        offerChoices();
        id.set(demand.id());
        source.set(demand.source());
        destination.set(demand.destination());
        protection.set(demand.protection());
        restoration.set(demand.restoration());
        services.setAll(demand.services().stream()
                .filter(group -> group.quantity() > 0)
                .map(group -> new ServiceLine(group.type(), Integer.toString(group.quantity())))
                .toList());
        error.set("");
        showing = false;
    }

    /** A demand that is not there yet. */
    void showNew(Optional<String> from) {
        offerChoices();
        id.set(Demands.freeId(traffic.get()));
        source.set(from.orElse(null));
        addService();
    }

    private void offerChoices() {
        offer(nodes, topology.get().nodes().stream().map(Node::name).sorted());
        Stream<String> known = DefaultCatalogue.get().serviceTypes().stream().map(ServiceType::name);
        Stream<String> used = traffic.get().demands().stream()
                .flatMap(demand -> demand.services().stream().map(ServiceGroup::type));
        offer(serviceTypes, Stream.concat(known, used).distinct());
    }

    private static void offer(ObservableList<String> choices, Stream<String> now) {
        List<String> listed = now.toList();
        if (!choices.equals(listed)) {
            choices.setAll(listed);
        }
    }

    /** Adds a line for a type that has none yet; it counts once it is committed. */
    public void addService() {
        List<String> used =
                services.stream().map(line -> line.typeProperty().get()).toList();
        serviceTypes.stream()
                .filter(type -> !used.contains(type))
                .findFirst()
                .ifPresent(type -> services.add(new ServiceLine(type, "1")));
    }

    public void removeService(ServiceLine line) {
        services.remove(line);
    }

    /**
     * Turns what is typed into an edit, if it differs and makes sense.
     *
     * @return the demand's id
     */
    public Optional<String> commit() {
        if (showing) {
            return Optional.empty();
        }
        String from = source.get();
        String to = destination.get();
        String fault = findFault().orElse("");
        error.set(fault);
        if (!fault.isEmpty() || from == null || to == null) {
            return Optional.empty();
        }
        Demand old = before;
        Demand after = demand(old, from, to);
        before = after;
        traffic.apply(old == null ? new TrafficEdit.AddDemand(after) : new TrafficEdit.ChangeDemand(after));
        return Optional.of(after.id());
    }

    private Demand demand(@Nullable Demand old, String from, String to) {
        String name = id.get().strip();
        List<ServiceGroup> groups =
                services.stream().map(line -> group(old, name, line)).toList();
        return new Demand(
                name,
                from,
                to,
                protection.get(),
                restoration.get(),
                old == null ? Direction.BIDIRECTIONAL : old.direction(),
                groups,
                old == null ? Map.of() : old.extensions());
    }

    private static ServiceGroup group(@Nullable Demand old, String demandId, ServiceLine line) {
        String type = line.typeProperty().get();
        Optional<ServiceGroup> known = Optional.ofNullable(old)
                .flatMap(demand -> demand.services().stream()
                        .filter(group -> group.type().equals(type))
                        .findFirst());
        int quantity = Integer.parseInt(line.quantityProperty().get().strip());
        return known.filter(group -> group.quantity() == quantity)
                .orElseGet(() -> Demands.resized(demandId, known, type, quantity));
    }

    private Optional<String> findFault() {
        String name = id.get().strip();
        if (before == null && name.isEmpty()) {
            return Optional.of(Texts.get("demand.nameMissing"));
        }
        if (before == null && Demands.find(traffic.get(), name).isPresent()) {
            return Optional.of(Texts.get("demand.nameTaken", name));
        }
        if (source.get() == null || destination.get() == null) {
            return Optional.of(Texts.get("demand.endsMissing"));
        }
        if (source.get().equals(destination.get())) {
            return Optional.of(Texts.get("demand.endsEqual"));
        }
        return findServiceFault();
    }

    private Optional<String> findServiceFault() {
        Set<String> seen = new HashSet<>();
        for (ServiceLine line : services) {
            String type = line.typeProperty().get();
            if (!seen.add(type)) {
                return Optional.of(Texts.get("demand.typeTwice", type));
            }
            if (!isQuantity(line.quantityProperty().get().strip())) {
                return Optional.of(
                        Texts.get("demand.quantity", line.quantityProperty().get(), type, TrafficRules.MAX_QUANTITY));
            }
        }
        return Optional.empty();
    }

    private static boolean isQuantity(String typed) {
        return typed.matches("\\d{1,6}")
                && Integer.parseInt(typed) >= 1
                && Integer.parseInt(typed) <= TrafficRules.MAX_QUANTITY;
    }
}
