package io.netplanner.desktop.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Every operation of the server that this client calls, and no other; held against the server's OpenAPI file by a test.
 *
 * <p>{@code {inputs}} stands for the collection of an {@link InputKind}.
 */
public enum Endpoint {
    SIGN_IN("POST", "/auth/login"),
    REFRESH("POST", "/auth/refresh"),
    SIGN_OUT("POST", "/auth/logout"),

    LIST_PROJECTS("GET", "/projects"),
    CREATE_PROJECT("POST", "/projects"),
    GET_PROJECT("GET", "/projects/{id}"),
    UPDATE_PROJECT("PUT", "/projects/{id}"),

    GET_INPUT("GET", "/{inputs}/{id}"),
    LIST_INPUT_VERSIONS("GET", "/{inputs}/{id}/versions"),
    GET_INPUT_VERSION("GET", "/{inputs}/{id}/versions/{version}"),
    CREATE_INPUT_VERSION("POST", "/{inputs}/{id}/versions"),
    COMPARE_INPUT_VERSIONS("GET", "/{inputs}/{id}/diff"),
    RESTORE_INPUT_VERSION("POST", "/{inputs}/{id}/versions/{version}/restore"),
    IMPORT_INPUT("POST", "/{inputs}/import"),
    IMPORT_INPUT_VERSION("POST", "/{inputs}/{id}/versions/import"),

    LIST_RUNS("GET", "/runs"),
    SUBMIT_RUN("POST", "/runs"),
    GET_RUN("GET", "/runs/{id}"),
    FOLLOW_RUN("GET", "/runs/{id}/events"),
    FINISH_RUN("POST", "/runs/{id}/finish"),
    CANCEL_RUN("POST", "/runs/{id}/cancel"),
    REPEAT_RUN("POST", "/runs/{id}/repeat"),
    GET_RESULT("GET", "/runs/{id}/result"),
    GET_GROOMING("GET", "/runs/{id}/result/grooming"),
    LIST_SERVICES("GET", "/runs/{id}/result/services"),
    LIST_CARDS("GET", "/runs/{id}/result/cards"),
    GET_ROUTING("GET", "/runs/{id}/result/routing"),
    GET_SPECTRUM("GET", "/runs/{id}/result/spectrum"),
    GET_TRANSMISSION("GET", "/runs/{id}/result/transmission"),
    LIST_LINES("GET", "/runs/{id}/result/transmission/lines"),
    GET_MATERIALS("GET", "/runs/{id}/result/materials"),
    EXPORT_MATERIALS("GET", "/runs/{id}/result/materials/export"),
    COMPARE_RUNS("GET", "/comparisons");

    private final String method;
    private final String template;

    Endpoint(String method, String template) {
        this.method = method;
        this.template = template;
    }

    public String method() {
        return method;
    }

    /** The path below {@code /api/v1} with names in braces. */
    public String template() {
        return template;
    }

    public boolean isOpenToAll() {
        return this == SIGN_IN || this == REFRESH;
    }

    /** Fills the braces from left to right. */
    String path(Object... values) {
        String path = template;
        for (Object value : values) {
            String encoded = URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
            path = path.replaceFirst("\\{[a-z]+}", encoded);
        }
        return path;
    }
}
