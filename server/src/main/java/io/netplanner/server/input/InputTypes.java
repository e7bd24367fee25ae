package io.netplanner.server.input;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The type of each kind of input. */
@Singleton
final class InputTypes {

    private final Map<InputKind, InputType<?>> types = new EnumMap<>(InputKind.class);

    InputTypes(List<InputType<?>> types) {
        types.forEach(type -> this.types.put(type.kind(), type));
    }

    InputType<?> of(InputKind kind) {
        InputType<?> type = types.get(kind);
        if (type == null) {
            throw new IllegalStateException("no type of input for " + kind);
        }
        return type;
    }
}
