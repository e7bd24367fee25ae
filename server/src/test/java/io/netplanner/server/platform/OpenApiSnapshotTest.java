package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiSnapshotTest {

    private static final Path SNAPSHOT = Path.of("../client-web/api/server.yml");

    @Test
    void webClientIsGeneratedFromTheInterfaceAsItIs() throws IOException {
        String served = TestServer.shared()
                .anonymous()
                .get("/openapi/netplanner.yml")
                .hasStatus(200)
                .text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(SNAPSHOT.getParent());
            Files.writeString(SNAPSHOT, served);
        }
        assertThat(SNAPSHOT)
                .as("not current: run this test with -Dgolden.update=true, then generate the web client anew")
                .hasContent(served);
    }
}
