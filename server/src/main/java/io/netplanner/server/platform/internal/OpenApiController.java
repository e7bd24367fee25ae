package io.netplanner.server.platform.internal;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.server.platform.RefusedException;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** The description of the REST interface, for programs and as a page to browse. Loads nothing from elsewhere. */
@Hidden
@Controller("/openapi")
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenApiController {

    private static final String DOCUMENT = "netplanner.yml";
    private static final String GENERATED = "META-INF/swagger/netplanner.yml";
    private static final String PAGE = "io/netplanner/server/platform/openapi/";
    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/";
    private static final String SWAGGER_UI_POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final Map<String, MediaType> PAGE_FILES =
            Map.of("index.html", MediaType.TEXT_HTML_TYPE, "page.js", MediaType.of("text/javascript"));
    private static final Map<String, MediaType> SWAGGER_UI_FILES = Map.of(
            "swagger-ui.css", MediaType.of("text/css"),
            "swagger-ui-bundle.js", MediaType.of("text/javascript"),
            "favicon-32x32.png", MediaType.IMAGE_PNG_TYPE);

    private final ResourceLoader resources;
    private final String swaggerUiVersion;
    private final byte[] document;

    OpenApiController(ResourceLoader resources) throws IOException {
        this.resources = resources;
        this.swaggerUiVersion = swaggerUiVersion();
        this.document = OpenApiDocument.complete(new String(bytes(GENERATED), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Get
    HttpResponse<byte[]> page() {
        return file("index.html");
    }

    /** One route for all files: whichever of them an Accept header fits, the name alone decides. */
    @Get("/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<byte[]> file(String name) {
        if (name.equals(DOCUMENT)) {
            return HttpResponse.ok(document).contentType(MediaType.APPLICATION_YAML_TYPE);
        }
        if (PAGE_FILES.containsKey(name)) {
            return answer(PAGE + name, PAGE_FILES.get(name));
        }
        if (SWAGGER_UI_FILES.containsKey(name)) {
            return answer(SWAGGER_UI + swaggerUiVersion + "/" + name, SWAGGER_UI_FILES.get(name));
        }
        throw RefusedException.notFound("page", name);
    }

    /** The WebJar keeps its files in a folder named after its version. */
    private String swaggerUiVersion() throws IOException {
        Properties pom = new Properties();
        pom.load(new ByteArrayInputStream(bytes(SWAGGER_UI_POM)));
        return pom.getProperty("version");
    }

    private HttpResponse<byte[]> answer(String resource, MediaType type) {
        return HttpResponse.ok(bytes(resource))
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    private byte[] bytes(String resource) {
        try (InputStream in = resources
                .getResourceAsStream("classpath:" + resource)
                .orElseThrow(() -> new IllegalStateException(resource + " is missing from the build"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
