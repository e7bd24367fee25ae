package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A link as text that is being typed; becomes an edit only when it makes sense. */
public final class LinkForm {

    /** Longer than any terrestrial or submarine section between two sites. */
    static final double MAX_LENGTH_KM = 20_000;

    private final TopologyEditor editor;
    private final StringProperty lengthKm = new SimpleStringProperty("");
    private final StringProperty fiberType = new SimpleStringProperty("");
    private final StringProperty riskGroups = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Link link;

    public LinkForm(TopologyEditor editor) {
        this.editor = editor;
    }

    public StringProperty lengthKmProperty() {
        return lengthKm;
    }

    public StringProperty fiberTypeProperty() {
        return fiberType;
    }

    /** Names of shared-risk groups, separated by commas. */
    public StringProperty riskGroupsProperty() {
        return riskGroups;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public void show(Link shown) {
        link = shown;
        lengthKm.set(Numbers.text(shown.lengthKm()));
        fiberType.set(shown.fiberType());
        riskGroups.set(String.join(", ", shown.riskGroups()));
        error.set("");
    }

    /** Turns what is typed into an edit, if it differs and makes sense. */
    public boolean commit() {
        Link before = link;
        if (before == null || findFault().isPresent()) {
            return false;
        }
        Link after = Topologies.withLine(
                before, Numbers.parse(lengthKm.get()), fiberType.get().strip(), typedGroups());
        link = after;
        editor.apply(new TopologyEdit.ChangeLink(before.id(), after));
        return true;
    }

    static Optional<String> lineFault(String lengthKm, String fiberType) {
        return Numbers.rangeFault(Texts.get("link.length"), lengthKm, 0.001, MAX_LENGTH_KM)
                .or(() -> fiberType.isBlank() ? Optional.of(Texts.get("link.fiberMissing")) : Optional.empty());
    }

    private List<String> typedGroups() {
        return Arrays.stream(riskGroups.get().split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> findFault() {
        Optional<String> fault = lineFault(lengthKm.get(), fiberType.get());
        error.set(fault.orElse(""));
        return fault;
    }
}
