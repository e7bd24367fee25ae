package io.netplanner.model.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** One component of a record as a JSON key: its name, its type, whether it may be null. */
record FieldShape(String name, Type type, boolean nullable, boolean extensions) {

    static FieldShape of(RecordComponent component) {
        AnnotatedType annotated = component.getAnnotatedType();
        return new FieldShape(
                component.getName(),
                component.getGenericType(),
                annotated.isAnnotationPresent(Nullable.class),
                component.isAnnotationPresent(JsonAnyGetter.class)
                        || component.getAccessor().isAnnotationPresent(JsonAnyGetter.class));
    }
}
