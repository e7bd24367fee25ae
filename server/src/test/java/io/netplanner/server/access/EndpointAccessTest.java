package io.netplanner.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.MediaType;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.netplanner.model.account.Role;
import io.netplanner.server.account.Relation;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every route that exists as every role in every relation, and holds the answers to the written table. */
class EndpointAccessTest {

    private static final String SIGN_OUT = "DELETE /api/v1/users/me/sessions";

    private final TestServer server = TestServer.shared();
    private final AccessTable table = AccessTable.read();
    private final People people = new People(server);

    @Test
    void everyEndpointIsInTheTableAndNoOther() {
        assertThat(routes().keySet()).isEqualTo(new TreeSet<>(table.endpoints()));
    }

    @Test
    void addressBelowTheInterfaceThatDoesNotExistIsNotTheWebPage() {
        server.anonymous().get("/api/v1/secrets").refusedAs(ErrorCode.NOT_FOUND);
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointAnswersAsTheTableSays() {
        return routes().entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(route.getKey(), () -> walk(route.getKey(), route.getValue())));
    }

    private void walk(String endpoint, boolean takesFile) {
        List<String> surprises = new ArrayList<>();
        RestAnswer nobody = Call.to(endpoint, takesFile).by(server.anonymous(), people.setting(null));
        if (isTokenWanted(nobody) == table.isOpen(endpoint)) {
            surprises.add("without a token: " + nobody.status() + " " + nobody.text());
        }
        if (!table.isOpen(endpoint)) {
            for (Role role : Role.values()) {
                relations(endpoint).forEach(relation -> check(endpoint, takesFile, role, relation, surprises));
            }
        }
        assertThat(surprises).as(endpoint).isEmpty();
    }

    private void check(String endpoint, boolean takesFile, Role role, Relation relation, List<String> surprises) {
        People.Person person = people.person(role);
        RestAnswer answer = Call.to(endpoint, takesFile).by(person.client(), people.setting(person.related(relation)));
        if (endpoint.equals(SIGN_OUT)) {
            people.signedOut(role);
        }
        Verdict expected = Verdict.expected(table, endpoint, role, relation);
        Verdict found = Verdict.of(answer);
        if (found != expected) {
            surprises.add(role + " as " + relation + ": " + found + " instead of " + expected + ", " + answer.status()
                    + " " + answer.text());
        }
    }

    private Set<Relation> relations(String endpoint) {
        return table.isOnObject(endpoint) ? Set.of(Relation.values()) : Set.of(Relation.STRANGER);
    }

    /** Whether each route takes a file, by method and path. */
    private Map<String, Boolean> routes() {
        Map<String, Boolean> routes = new TreeMap<>();
        server.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .forEach(route ->
                        routes.put(name(route), route.getConsumes().contains(MediaType.MULTIPART_FORM_DATA_TYPE)));
        return routes;
    }

    private static String name(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString();
        return route.getHttpMethodName() + " " + path.replaceAll("\\{kind:[^}]*}", "{kind}");
    }

    private static boolean isTokenWanted(RestAnswer answer) {
        return answer.status() == 401 && answer.text().contains(ErrorCode.AUTH_REQUIRED.name());
    }

    /** What an answer says of access. */
    private enum Verdict {
        ALLOWED,
        FORBIDDEN,
        UNSEEN;

        static Verdict expected(AccessTable table, String endpoint, Role role, Relation relation) {
            if (table.allows(endpoint, role, relation)) {
                return ALLOWED;
            }
            return relation == Relation.STRANGER && table.isOnObject(endpoint) ? UNSEEN : FORBIDDEN;
        }

        static Verdict of(RestAnswer answer) {
            assertThat(answer.status()).as(answer.text()).isLessThan(500).isNotEqualTo(401);
            if (answer.status() < 400) {
                return ALLOWED;
            }
            String code = answer.code();
            return code.equals(ErrorCode.ACCESS_DENIED.name())
                    ? FORBIDDEN
                    : code.equals(ErrorCode.NOT_FOUND.name()) ? UNSEEN : ALLOWED;
        }
    }
}
