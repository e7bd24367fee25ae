package io.netplanner.desktop.topology;

import io.netplanner.desktop.common.Texts;
import io.netplanner.model.topology.RoadmType;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The words for the types of ROADM. They are chosen, never typed. */
public final class RoadmTypeText extends StringConverter<RoadmType> {

    @Override
    public String toString(@Nullable RoadmType type) {
        return type == null ? "" : Texts.of("roadmType", type);
    }

    @Override
    public RoadmType fromString(String text) {
        throw new UnsupportedOperationException("types are chosen, not typed");
    }
}
