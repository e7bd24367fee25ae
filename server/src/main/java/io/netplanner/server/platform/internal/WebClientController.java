package io.netplanner.server.platform.internal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.server.platform.RefusedException;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/**
 * Serves the web frontend where no Nginx does. Every address that is not a file is a view of its own, which the page
 * {@code index.html} resolves.
 */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class WebClientController {

    private static final String PAGE = "index.html";
    /** The build names these files after their content. */
    private static final String HASHED = "assets/";

    private final WebClientFiles files;

    WebClientController(WebClientFiles files) {
        this.files = files;
    }

    @Get("/{path:(?!api/|api$|openapi|health).*}")
    HttpResponse<byte[]> file(@Nullable String path) {
        String wanted = path == null || path.isEmpty() || !path.contains(".") ? PAGE : path;
        byte[] content = files.find(wanted).orElseThrow(() -> missing(wanted));
        String cacheControl = wanted.startsWith(HASHED) ? "public, max-age=31536000, immutable" : "no-cache";
        return HttpResponse.ok(content).contentType(mediaType(wanted)).header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    private static MediaType mediaType(String file) {
        return MediaType.forFilename(file);
    }

    private RefusedException missing(String file) {
        return file.equals(PAGE)
                ? RefusedException.notFound("web frontend in", files.place())
                : RefusedException.notFound("file", file);
    }
}
