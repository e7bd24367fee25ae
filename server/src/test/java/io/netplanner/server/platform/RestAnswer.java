package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a server answered, and what tests ask of it. */
public record RestAnswer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return as(JsonNode.class);
    }

    /** The body of a success as a value. */
    public <T> T as(Class<T> type) {
        return as(new TypeReference<>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        });
    }

    public <T> T as(TypeReference<T> type) {
        assertThat(status()).as(text()).isBetween(200, 299);
        return read(type);
    }

    /** The refusal, held to its status, media type and code. */
    public Problem refusedAs(ErrorCode code) {
        assertThat(status()).as(text()).isEqualTo(code.status());
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        Problem problem = read(new TypeReference<>() {});
        assertThat(problem.code()).isEqualTo(code.name());
        assertThat(problem.status()).isEqualTo(code.status());
        return problem;
    }

    /** The code of a refusal. */
    public String code() {
        return this.<JsonNode>read(new TypeReference<>() {}).path("code").asText();
    }

    public RestAnswer hasStatus(int expected) {
        assertThat(status()).as(text()).isEqualTo(expected);
        return this;
    }

    private <T> T read(TypeReference<T> type) {
        try {
            return CanonicalJson.mapper().readValue(response.body(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }
}
