package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.Node;
import io.netplanner.model.topology.RoadmType;
import io.netplanner.model.topology.Topology;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A node as text that is being typed; becomes an edit only when it makes sense. */
public final class NodeForm {

    private final TopologyEditor editor;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty latitude = new SimpleStringProperty("");
    private final StringProperty longitude = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable RoadmType> roadmType = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Node node;

    public NodeForm(TopologyEditor editor) {
        this.editor = editor;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty latitudeProperty() {
        return latitude;
    }

    public StringProperty longitudeProperty() {
        return longitude;
    }

    public ObjectProperty<@Nullable RoadmType> roadmTypeProperty() {
        return roadmType;
    }

    /** What is wrong with what is typed, or nothing. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void show(Node shown) {
        node = shown;
        name.set(shown.name());
        latitude.set(Numbers.text(shown.latitude()));
        longitude.set(Numbers.text(shown.longitude()));
        roadmType.set(shown.roadmType());
        error.set("");
    }

    /** A node that is not there yet, at a place that may still be blank. */
    void showNew(String newLatitude, String newLongitude) {
        node = null;
        name.set("");
        latitude.set(newLatitude);
        longitude.set(newLongitude);
        roadmType.set(RoadmType.CDC);
        error.set("");
    }

    /**
     * Turns what is typed into an edit, if it differs and makes sense.
     *
     * @return the node's name afterwards
     */
    public Optional<String> commit() {
        Node before = node;
        RoadmType type = roadmType.get();
        if (type == null || findFault(before).isPresent()) {
            return Optional.empty();
        }
        Node after = new Node(
                name.get().strip(),
                Numbers.parse(latitude.get()),
                Numbers.parse(longitude.get()),
                type,
                before == null ? Map.of() : before.extensions());
        node = after;
        editor.apply(
                before == null ? new TopologyEdit.AddNode(after) : new TopologyEdit.ChangeNode(before.name(), after));
        return Optional.of(after.name());
    }

    private Optional<String> findFault(@Nullable Node before) {
        Topology topology = editor.get();
        String typed = name.get().strip();
        boolean taken = (before == null || !typed.equals(before.name()))
                && Topologies.findNode(topology, typed).isPresent();
        String fault = typed.isEmpty()
                ? Texts.get("node.nameMissing")
                : taken
                        ? Texts.get("node.nameTaken", typed)
                        : Numbers.rangeFault(Texts.get("node.latitude"), latitude.get(), -90, 90)
                                .or(() -> Numbers.rangeFault(Texts.get("node.longitude"), longitude.get(), -180, 180))
                                .orElse("");
        error.set(fault);
        return Optional.of(fault).filter(text -> !text.isEmpty());
    }
}
