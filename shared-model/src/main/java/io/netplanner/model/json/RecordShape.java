package io.netplanner.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a record looks like as a JSON object. Looked up once for each type. */
final class RecordShape {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final List<FieldShape> fields;
    private final Set<String> keys = new HashSet<>();

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        fields = Arrays.stream(components).map(FieldShape::of).toList();
        fields.stream()
                .filter(field -> !field.extensions())
                .map(FieldShape::name)
                .forEach(keys::add);
        Class<?>[] raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(raw);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor", e);
        }
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, RecordShape::new);
    }

    List<FieldShape> fields() {
        return fields;
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    List<String> keys() {
        return fields.stream()
                .filter(field -> !field.extensions())
                .map(FieldShape::name)
                .toList();
    }

    boolean hasExtensions() {
        return keys.size() < fields.size();
    }

    /**
     * A record of these component values.
     *
     * @throws IllegalArgumentException when the record's own constructor refuses them
     */
    Object build(List<Object> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the canonical constructor of a public record can be called", e);
        }
    }
}
