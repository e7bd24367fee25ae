package io.netplanner.server.platform.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.BootstrapContextCompatible;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.jackson.ObjectMapperFactory;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.server.exchange.JsonSize;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Makes the REST interface speak the one canonical JSON, instead of the framework's own settings, and take a bounded amount of it. */
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
        return mapper;
    }
}
