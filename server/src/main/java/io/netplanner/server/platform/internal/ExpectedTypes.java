package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.databind.JavaType;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.netplanner.server.platform.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what kind of value is expected somewhere, instead of how Java calls it. */
final class ExpectedTypes {

    private static final String WHOLE_NUMBER = "a whole number";
    private static final String NUMBER = "a number, without quotes or unit";
    private static final String TRUTH = "true or false";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(String.class, "a text in quotes"),
            Map.entry(int.class, WHOLE_NUMBER),
            Map.entry(Integer.class, WHOLE_NUMBER),
            Map.entry(long.class, WHOLE_NUMBER),
            Map.entry(Long.class, WHOLE_NUMBER),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(UUID.class, "an id as the interface gives it, 36 characters with hyphens"),
            Map.entry(Instant.class, "an instant such as \"2026-01-31T12:00:00Z\""));

    private ExpectedTypes() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> Json.write(constant).text().replace("\"", ""))
                            .collect(Collectors.joining(", "));
        }
        boolean isList = Iterable.class.isAssignableFrom(type) || type.isArray();
        return WORDS.getOrDefault(type, isList ? "a list in [ ]" : "an object in { }");
    }

    static String of(@Nullable JavaType type) {
        return of(type == null ? null : type.getRawClass());
    }

    /** Of a part of the address or a header that cannot be what it must be. */
    static String refusal(ConversionErrorException fault) {
        String found = fault.getConversionError()
                .getOriginalValue()
                .map(value -> " is " + Shown.of(value))
                .orElse(" cannot be read");
        return fault.getArgument().getName() + found + "; expected "
                + of(fault.getArgument().getType()) + ".";
    }
}
