package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.account.Credentials;
import io.netplanner.model.account.Role;
import io.netplanner.model.account.Tokens;
import io.netplanner.model.account.User;
import io.netplanner.model.issue.Issue;
import io.netplanner.server.account.TestUsers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Requests that are made to hurt, each refused as it should be, by a server that goes on. */
class HostileRequestsTest {

    private static final long TEN_GIGABYTES = 10L << 30;

    private final TestServer server = TestServer.shared();
    private final User user = TestUsers.add(Role.MANAGER);
    private final Tokens tokens = server.anonymous()
            .post("/api/v1/auth/login", new Credentials(user.email(), TestUsers.PASSWORD))
            .as(Tokens.class);
    private final RestClient client = server.anonymous().bearing(tokens.accessToken());

    @Test
    void contentOfTenThousandLevelsIsRefused() {
        String deep = "{\"name\": \"x\", \"content\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        for (String path : new String[] {"topologies", "traffic-matrices", "clusters", "catalogues", "projects"}) {
            client.sendJson("POST", "/api/v1/" + path, deep).refusedAs(ErrorCode.REQUEST_MALFORMED);
        }

        client.get("/api/v1/users/me").hasStatus(200);
    }

    @Test
    void fileOfTenThousandLevelsIsRefused() {
        byte[] deep = ("{\"nodes\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}").getBytes(StandardCharsets.UTF_8);

        client.upload("/api/v1/topologies/import", new Multipart().file("file", "deep.json", deep))
                .refusedAs(ErrorCode.INPUT_INVALID);
    }

    @Test
    void contentThatWouldFillTheMemoryIsRefused() {
        String brackets = "[]" + ",[]".repeat(2_000_000);
        String body = "{\"name\": \"x\", \"content\": {\"nodes\": [" + brackets + "]}}";

        client.sendJson("POST", "/api/v1/topologies", body).refusedAs(ErrorCode.REQUEST_MALFORMED);

        byte[] file = ("{\"nodes\": [" + brackets + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(client.upload("/api/v1/topologies/import", new Multipart().file("file", "wide.json", file))
                        .refusedAs(ErrorCode.INPUT_INVALID)
                        .issues())
                .extracting(Issue::code)
                .containsExactly("JSON_TOO_LARGE");
    }

    @Test
    void uploadOfTenGigabytesIsRefusedBeforeItIsSent() throws IOException {
        assertThat(statusOfUpload("Content-Length: " + TEN_GIGABYTES)).contains(" 413 ");
        client.get("/api/v1/users/me").hasStatus(200);
    }

    @Test
    void uploadThatDoesNotSayItsSizeIsCutOff() throws IOException {
        long sent = sendChunksUntilCutOff();

        assertThat(sent).isLessThan(TEN_GIGABYTES / 10);
        client.get("/api/v1/users/me").hasStatus(200);
    }

    @Test
    void refreshTokenIsNoAccessToken() {
        server.anonymous()
                .bearing(tokens.refreshToken())
                .get("/api/v1/users/me")
                .refusedAs(ErrorCode.AUTH_REQUIRED);
    }

    private String statusOfUpload(String size) throws IOException {
        try (Socket socket = open(size)) {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** How many bytes the server took, or the most that is tried. */
    private long sendChunksUntilCutOff() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        long sent = 0;
        try (Socket socket = open("Transfer-Encoding: chunked")) {
            OutputStream out = socket.getOutputStream();
            while (sent < TEN_GIGABYTES / 10 && socket.getInputStream().available() == 0) {
                out.write((Integer.toHexString(megabyte.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(megabyte);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                sent += megabyte.length;
            }
        } catch (SocketException cutOff) {
            return sent;
        }
        return sent;
    }

    private Socket open(String size) throws IOException {
        URI address = server.address();
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(30_000);
        String head = """
                POST /api/v1/topologies/import HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=x\r
                %s\r
                \r
                """.formatted(tokens.accessToken(), size);
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }
}
