package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.micronaut.context.annotation.BootstrapContextCompatible;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.jackson.ObjectMapperFactory;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.server.exchange.JsonSize;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * Makes the REST interface speak the one canonical JSON, instead of the framework's own settings, take a bounded amount
 * of it, and no value of another type than the one that is asked for.
 */
@Factory
@BootstrapContextCompatible
final class ObjectMapperReplacement {

    @Singleton
    @Primary
    @Named("json")
    @BootstrapContextCompatible
    @Replaces(value = ObjectMapper.class, factory = ObjectMapperFactory.class)
    ObjectMapper objectMapper() {
        ObjectMapper mapper = CanonicalJson.mapper().copy(); // its factory is a copy too
        JsonSize.bound(mapper.getFactory());
        return strict(mapper);
    }

    /** As documents are read: a number in quotes is a text, and 2.7 is no whole number. */
    static ObjectMapper strict(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        // Numbers with a point ask for what holds for whole ones, which have readers of their own below.
        refuse(mapper, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(mapper, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.EmptyString);
        refuse(
                mapper,
                LogicalType.Boolean,
                CoercionInputShape.String,
                CoercionInputShape.EmptyString,
                CoercionInputShape.Integer);
        refuse(mapper, LogicalType.Enum, CoercionInputShape.EmptyString);
        return mapper.registerModule(new SimpleModule("strict scalars")
                .addDeserializer(String.class, new StrictTexts())
                .addDeserializer(int.class, StrictWholeNumbers.ints(int.class))
                .addDeserializer(Integer.class, StrictWholeNumbers.ints(Integer.class))
                .addDeserializer(long.class, StrictWholeNumbers.longs(long.class))
                .addDeserializer(Long.class, StrictWholeNumbers.longs(Long.class)));
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... shapes) {
        for (CoercionInputShape shape : shapes) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }
}
