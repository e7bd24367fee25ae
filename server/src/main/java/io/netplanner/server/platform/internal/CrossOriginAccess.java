package io.netplanner.server.platform.internal;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.server.HttpServerConfiguration.CorsConfiguration;
import io.micronaut.http.server.cors.CorsOriginConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lets scripts of other origins call the interface from within a browser, where the operator names the origins; nobody
 * otherwise. They sign in as any client does: nothing that a browser adds by itself signs anybody in.
 */
@Context // so that a setting that means nothing is told at the start
final class CrossOriginAccess implements BeanCreatedEventListener<CorsConfiguration> {

    private static final String ANY = "*";
    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#@\\s]+");
    /** Those that answers use, beside what scripts may read anyway. */
    private static final List<String> READABLE = List.of(
            HttpHeaders.LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CONTENT_DISPOSITION,
            "X-Request-Id");

    private final List<String> origins;

    CrossOriginAccess(@Value("${netplanner.cors-origins:}") String origins) {
        this.origins = Arrays.stream(origins.split("[,\\s]+"))
                .filter(origin -> !origin.isBlank())
                .toList();
        for (String origin : this.origins) {
            if (!origin.equals(ANY) && !ORIGIN.matcher(origin).matches()) {
                throw new ConfigurationException(
                        "NETPLANNER_CORS_ORIGINS has " + origin
                                + ", which is no origin. Write scheme, host and port alone, such as https://tools.example.net.");
            }
        }
    }

    @Override
    public CorsConfiguration onCreated(BeanCreatedEvent<CorsConfiguration> event) {
        CorsConfiguration configuration = event.getBean();
        if (!origins.isEmpty()) {
            CorsOriginConfiguration scripts = new CorsOriginConfiguration();
            scripts.setAllowedOrigins(origins);
            scripts.setAllowCredentials(false);
            scripts.setExposedHeaders(READABLE);
            configuration.setConfigurations(Map.of("scripts", scripts));
            configuration.setSingleHeader(true);
            configuration.setEnabled(true);
        }
        return configuration;
    }
}
