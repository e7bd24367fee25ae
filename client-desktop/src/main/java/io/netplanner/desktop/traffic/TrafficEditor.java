package io.netplanner.desktop.traffic;

import io.netplanner.desktop.input.AbstractInputEditor;
import io.netplanner.model.traffic.TrafficMatrix;
import java.util.List;

/** The open traffic matrix with the planner's edits. FX thread only. */
public final class TrafficEditor extends AbstractInputEditor<TrafficMatrix, TrafficEdit> {

    public TrafficEditor() {
        super(new TrafficMatrix("", List.of()));
    }
}
