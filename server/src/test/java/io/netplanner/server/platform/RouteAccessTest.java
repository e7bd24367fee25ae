package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Walks every route that exists, so that one more cannot be open by oversight. */
class RouteAccessTest {

    /** What answers without a token. A line more here is a decision. */
    private static final Set<String> OPEN = Set.of(
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/logout",
            "GET /api/v1/auth/setup",
            "POST /api/v1/auth/setup",
            "GET /health",
            "GET /health/{selector}",
            "GET /openapi",
            "GET /openapi/netplanner.yml",
            "GET /openapi/{name}",
            "GET /{path:(?!api/|api$|openapi|health).*}");

    private final TestServer server = TestServer.shared();

    @Test
    void noRouteAnswersWithoutATokenButTheListedOnes() {
        Set<String> open = new TreeSet<>();
        for (UriRouteInfo<?, ?> route : routes()) {
            if (!asksForToken(withoutToken(route))) {
                open.add(name(route));
            }
        }
        assertThat(open).isEqualTo(new TreeSet<>(OPEN));
    }

    @Test
    void addressBelowTheInterfaceThatDoesNotExistIsNotTheWebPage() {
        server.anonymous().get("/api/v1/secrets").refusedAs(ErrorCode.NOT_FOUND);
    }

    private Set<UriRouteInfo<?, ?>> routes() {
        return server.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .collect(Collectors.toSet());
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }

    private RestAnswer withoutToken(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate()
                .toPathString()
                .replaceAll("\\{path:.*}$", "")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        return server.anonymous()
                .with("Content-Type", consumes(route))
                .send(route.getHttpMethodName(), path, BodyPublishers.ofString("{}"));
    }

    private static boolean asksForToken(RestAnswer answer) {
        return answer.status() == 401 && answer.text().contains(ErrorCode.AUTH_REQUIRED.name());
    }

    private static String consumes(UriRouteInfo<?, ?> route) {
        return route.getConsumes().isEmpty()
                ? "application/json"
                : route.getConsumes().getFirst().toString();
    }
}
