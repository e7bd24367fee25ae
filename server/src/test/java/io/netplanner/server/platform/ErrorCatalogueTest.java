package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorCatalogueTest {

    private static final Path PAGE = Path.of("../docs/errors.md");

    @Test
    void documentationListsEveryCodeAndNoOther() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE)
                .as("not current: run this test with -Dgolden.update=true")
                .hasContent(page());
    }

    private static String page() {
        String rows = Arrays.stream(ErrorCode.values())
                .map(code -> "| %d | `%s` | %s | %s |%n".formatted(code.status(), code, code.title(), code.remedy()))
                .collect(Collectors.joining());
        return """
                # Why a request is refused

                Every refusal is a problem document (RFC 9457, `application/problem+json`). Its `code` is one of these and
                never changes its meaning; `detail` says more in words; `issues` lists every fault of an input, each with its
                place; `errorId` of a 500 names the entry in the server's log. The edge in front of the servers refuses by the same
                codes, and with 503 `SERVER_UNAVAILABLE` while none of them answers: try again soon.

                | status | code | what it says | what to do |
                |---|---|---|---|
                """ + rows;
    }
}
