package io.netplanner.model.equipment;

import java.util.List;
import java.util.Optional;

/** The parts of nodes and lines that carry no clients. {@code switches} go from the smallest to the largest. */
public record NodeEquipment(List<CommonPart> parts, List<WavelengthSwitch> switches) {

    /** For a catalogue that says nothing of these parts. */
    public static final NodeEquipment NONE = new NodeEquipment(List.of(), List.of());

    public NodeEquipment {
        parts = List.copyOf(parts);
        switches = List.copyOf(switches);
    }

    public Optional<CommonPart> findPart(CommonPartRole role) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }
}
