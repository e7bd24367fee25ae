package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uploads of which a few would fill the memory of a server. */
class LargeUploadTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SENT = 4 * 1024 * 1024;
    private static final int ANNOUNCED = 2 * SENT;

    @TempDir
    private Path folder;

    @Test
    void largeUploadWaitsOnDiskAndLeavesNothingWhenItIsGivenUp() throws IOException {
        try (TestServer server =
                TestServer.start(TestDatabase.create(), Map.of("NETPLANNER_UPLOAD_DIR", folder.toString()))) {
            try (Socket half = halfSent(server)) {
                Await.until("most of what was sent is on disk", PATIENCE, () -> bytesOnDisk() > SENT / 2);
                assertThat(half.isConnected()).isTrue();
            }
            Await.until("the folder is empty again", PATIENCE, () -> bytesOnDisk() == 0);
        }
    }

    private static Socket halfSent(TestServer server) throws IOException {
        GeneratedUser user =
                server.bean(FirstUserSetup.class).createWithGeneratedPassword("admin@netplanner.test", "Administrator");
        String token = server.anonymous().token(user.user().email(), user.password());
        URI address = server.address();
        Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("POST /api/v1/topologies/import HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: multipart/form-data; boundary=part\r\nContent-Length: " + ANNOUNCED
                        + "\r\n\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[SENT]);
        out.flush();
        return socket;
    }

    private long bytesOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
