package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.Link;
import io.netplanner.model.topology.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A link that is not there yet, as it is being typed. Its length starts as the straight line between its ends. */
public final class NewLinkForm {

    private final TopologyEditor editor;
    private final ObjectProperty<@Nullable String> source = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> destination = new SimpleObjectProperty<>();
    private final StringProperty id = new SimpleStringProperty("");
    private final StringProperty lengthKm = new SimpleStringProperty("");
    private final StringProperty fiberType = new SimpleStringProperty(Link.DEFAULT_FIBER_TYPE);
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    NewLinkForm(TopologyEditor editor, Optional<String> source, Optional<String> destination) {
        this.editor = editor;
        this.source.set(source.orElse(null));
        this.destination.set(destination.orElse(null));
        this.source.subscribe(name -> guess());
        this.destination.subscribe(name -> guess());
    }

    /** The nodes a link can end at. */
    public List<String> nodes() {
        return editor.get().nodes().stream().map(Node::name).sorted().toList();
    }

    public ObjectProperty<@Nullable String> sourceProperty() {
        return source;
    }

    public ObjectProperty<@Nullable String> destinationProperty() {
        return destination;
    }

    public StringProperty idProperty() {
        return id;
    }

    public StringProperty lengthKmProperty() {
        return lengthKm;
    }

    public StringProperty fiberTypeProperty() {
        return fiberType;
    }

    /** How far apart the ends are, once both are chosen. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /**
     * Adds the link if what is typed makes sense.
     *
     * @return its id
     */
    public Optional<String> commit() {
        String from = source.get();
        String to = destination.get();
        String fault = from == null || to == null
                ? Texts.get("newLink.endsMissing")
                : from.equals(to) ? Texts.get("newLink.endsEqual") : findFault().orElse("");
        error.set(fault);
        if (from == null || to == null || !fault.isEmpty()) {
            return Optional.empty();
        }
        Link link = new Link(
                id.get().strip(),
                from,
                to,
                Numbers.parse(lengthKm.get()),
                fiberType.get().strip());
        editor.apply(new TopologyEdit.AddLink(link));
        return Optional.of(link.id());
    }

    private Optional<String> findFault() {
        String typed = id.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(Texts.get("newLink.nameMissing"));
        }
        if (Topologies.findLink(editor.get(), typed).isPresent()) {
            return Optional.of(Texts.get("newLink.nameTaken", typed));
        }
        return LinkForm.lineFault(lengthKm.get(), fiberType.get());
    }

    /** What is not known of the fibre is guessed from the ends; the planner corrects it. */
    private void guess() {
        Optional<Node> from =
                Optional.ofNullable(source.get()).flatMap(name -> Topologies.findNode(editor.get(), name));
        Optional<Node> to =
                Optional.ofNullable(destination.get()).flatMap(name -> Topologies.findNode(editor.get(), name));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        String km = String.format(Locale.ROOT, "%.1f", GreatCircle.km(from.get(), to.get()));
        id.set(freeId(from.get().name() + "-" + to.get().name()));
        lengthKm.set(km);
        hint.set(Texts.get("newLink.straight", km));
    }

    private String freeId(String stem) {
        String free = stem;
        for (int nth = 2; Topologies.findLink(editor.get(), free).isPresent(); nth++) {
            free = stem + " " + nth;
        }
        return free;
    }
}
