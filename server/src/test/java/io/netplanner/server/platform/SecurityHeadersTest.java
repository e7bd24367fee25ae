package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projects", "/api/v1/auth/setup", "/openapi", "/health", "/no-such-file.js"})
    void everyAnswerTellsBrowsersWhatPagesMayDo(String path) {
        RestAnswer answer = TestServer.shared().anonymous().get(path);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/projects", "/api/v1/auth/setup"})
    void answersOfTheInterfaceAreNotKeptByCaches(String path) {
        assertThat(TestServer.admin().get(path).header("Cache-Control")).isEqualTo("no-store");
    }
}
