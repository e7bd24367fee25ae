package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.BootstrapContextCompatible;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.jackson.ObjectMapperFactory;
import io.netplanner.model.json.CanonicalJson;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Makes the REST interface speak the one canonical JSON, instead of the framework's own settings. */
@Factory
@BootstrapContextCompatible
final class ObjectMapperReplacement {

    @Singleton
    @Primary
    @Named("json")
    @BootstrapContextCompatible
    @Replaces(value = ObjectMapper.class, factory = ObjectMapperFactory.class)
    ObjectMapper objectMapper() {
        return CanonicalJson.mapper().copy();
    }
}
