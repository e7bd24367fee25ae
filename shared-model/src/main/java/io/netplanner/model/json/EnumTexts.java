package io.netplanner.model.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The spellings of an enum's constants in files, as their {@link JsonProperty} gives them.
 *
 * @param <E> the enum
 */
public final class EnumTexts<E extends Enum<E>> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    private EnumTexts(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(spelling(type, constant), constant);
        }
    }

    public static <E extends Enum<E>> EnumTexts<E> of(Class<E> type) {
        return new EnumTexts<>(type);
    }

    public Optional<E> find(String text) {
        return Optional.ofNullable(constants.get(text));
    }

    /** As {@link #find}, for hand-written sheets: case does not matter. */
    public Optional<E> findIgnoringCase(String text) {
        return constants.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(text))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public String text(E constant) {
        return constants.entrySet().stream()
                .filter(entry -> entry.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    public List<String> texts() {
        return List.copyOf(constants.keySet());
    }

    private static <E extends Enum<E>> String spelling(Class<E> type, E constant) {
        try {
            JsonProperty property = type.getField(constant.name()).getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("an enum has a field for each constant", e);
        }
    }
}
