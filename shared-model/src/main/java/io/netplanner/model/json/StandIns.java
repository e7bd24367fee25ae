package io.netplanner.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * What takes the place of a value that cannot be read, so that the rest of the document is still looked at. Never
 * leaves a reader: the fault it stands for is an error, and an input with errors has no value.
 */
final class StandIns {

    private StandIns() {}

    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? List.of() : Map.of();
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isRecord()) {
            RecordShape shape = RecordShape.of(raw);
            return shape.build(
                    shape.fields().stream().map(field -> of(field.type())).toList());
        }
        return ofScalar(raw);
    }

    private static Object ofScalar(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return Double.NaN;
        }
        if (type == int.class || type == Integer.class) {
            return 0;
        }
        if (type == long.class || type == Long.class) {
            return 0L;
        }
        return type == boolean.class || type == Boolean.class ? Boolean.FALSE : "";
    }
}
