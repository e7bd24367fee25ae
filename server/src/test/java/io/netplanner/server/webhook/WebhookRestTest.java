package io.netplanner.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.platform.ErrorCode;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that is called when runs end, with a receiver of its own on this machine. */
class WebhookRestTest {

    private static LocalReceiver receiver;
    private static TestServer server;
    private static PlanningCase ring;

    private final PlanningCase other = ring.another();
    private final String path = "/api/v1/projects/" + other.projectId() + "/webhooks";

    @BeforeAll
    static void start() {
        receiver = LocalReceiver.start();
        server = TestServer.start(
                TestDatabase.create(),
                Map.of(
                        "NETPLANNER_WEBHOOKS_ALLOWED_HOSTS", "elsewhere.example, LOCALHOST",
                        "NETPLANNER_WEBHOOKS_POLL", "20ms",
                        "NETPLANNER_WEBHOOKS_RETRY", "10ms",
                        "NETPLANNER_WEBHOOKS_ATTEMPTS", "3",
                        "NETPLANNER_WEBHOOKS_TIMEOUT", "3s"));
        ring = PlanningCase.create(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        receiver.close();
    }

    @Test
    void endOfARunIsToldInASignedMessage() throws IOException {
        NewWebhook made = create("/signed");

        Run run = endRun();

        WebhookDelivery delivery = ended(made);
        assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery.status()).isEqualTo(204);
        assertThat(delivery.runId()).isEqualTo(run.id());
        LocalReceiver.Received message = onlyMessageTo("/signed");
        assertThat(message.event()).isEqualTo("run.cancelled");
        assertThat(message.delivery()).isEqualTo(String.valueOf(delivery.id()));
        assertThat(message.signature()).isEqualTo(signature(made.secret(), message));
        JsonNode body = CanonicalJson.mapper().readTree(message.body());
        assertThat(body.at("/event").asText()).isEqualTo("run.cancelled");
        assertThat(body.at("/projectId").asText()).isEqualTo(other.projectId().toString());
        assertThat(body.at("/run/id").asText()).isEqualTo(run.id().toString());
        assertThat(body.at("/run/state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void receiverThatFailsIsTriedAgainWithTheSameNumber() {
        NewWebhook made = create("/503x2/204");

        endRun();

        assertThat(ended(made).attempts()).isEqualTo(3);
        assertThat(ended(made).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(messagesTo("/503x2/204"))
                .hasSize(3)
                .extracting(LocalReceiver.Received::delivery)
                .containsOnly(String.valueOf(ended(made).id()));
    }

    @Test
    void messageIsGivenUpAfterItsLastAttempt() {
        NewWebhook made = create("/503");

        endRun();

        assertThat(ended(made).state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(ended(made).attempts()).isEqualTo(3);
        assertThat(ended(made).failure()).isEqualTo("The receiver answered 503.");
    }

    @Test
    void redirectionIsAFailureAndNotFollowed() {
        NewWebhook made = create("/302");

        endRun();

        assertThat(ended(made).state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(messagesTo("/moved")).isEmpty();
    }

    @Test
    void receiverThatNeverAnswersHoldsUpNobody() {
        NewWebhook silent = create("/never");
        NewWebhook quick = create("/quick");

        endRun();

        assertThat(ended(quick).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(ended(silent).state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(ended(silent).failure()).contains("no answer within 3000 ms");
    }

    @Test
    void pingTriesTheAddress() {
        NewWebhook made = create("/pinged");

        other.client()
                .post(path + "/" + made.webhook().id() + "/ping", Map.of())
                .hasStatus(202);

        assertThat(ended(made).event()).isEqualTo("ping");
        assertThat(onlyMessageTo("/pinged").event()).isEqualTo("ping");
    }

    @Test
    void secretIsToldOnce() {
        NewWebhook made = create("/secret");

        String listed = other.client().get(path).text();

        assertThat(listed).contains(made.webhook().id().toString()).doesNotContain(made.secret());
    }

    @Test
    void deletedWebhookIsNotCalled() {
        NewWebhook gone = create("/gone");
        NewWebhook stays = create("/stays");
        other.client().delete(path + "/" + gone.webhook().id()).hasStatus(204);

        endRun();

        assertThat(ended(stays).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(messagesTo("/gone")).isEmpty();
        other.client().get(path + "/" + gone.webhook().id() + "/deliveries").refusedAs(ErrorCode.NOT_FOUND);
    }

    @Test
    void addressesWithinPrivateNetworksAreRefusedWithTheReason() {
        for (String url : List.of(
                "https://127.0.0.1/hook",
                "https://10.1.2.3",
                "https://172.16.0.1",
                "https://192.168.1.1",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1",
                "https://[::1]/",
                "https://[fe80::1]/",
                "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[64:ff9b::a00:1]/",
                "https://0.0.0.0/")) {
            assertThat(refusal(url)).as(url).contains("private network", "NETPLANNER_WEBHOOKS_ALLOWED_HOSTS");
        }
    }

    @Test
    void addressesThatCannotBeCalledAreRefusedWithTheReason() {
        assertThat(refusal("http://8.8.8.8/hook")).contains("Use https");
        for (String url :
                List.of("", "hook", "ftp://8.8.8.8/", "https://user:word@8.8.8.8/", "https:///x", "https://a b")) {
            assertThat(refusal(url)).as(url).contains("https://host.example/path");
        }
    }

    @Test
    void projectHasNoMoreWebhooksThanItsLimit() {
        for (int n = 0; n < 10; n++) {
            create("/" + n);
        }

        other.client().post(path, new WebhookDraft(receiver.url("/11"))).refusedAs(ErrorCode.CONFLICT);
    }

    private String refusal(String url) {
        return other.client()
                .post(path, new WebhookDraft(url))
                .refusedAs(ErrorCode.REQUEST_INVALID)
                .issues()
                .getFirst()
                .message();
    }

    private NewWebhook create(String receiverPath) {
        return other.client()
                .post(path, new WebhookDraft(receiver.url(receiverPath)))
                .as(NewWebhook.class);
    }

    /** A run that ends without a worker. */
    private Run endRun() {
        Run run = other.submit(RunKind.GROOMING);
        return other.client()
                .post("/api/v1/runs/" + run.id() + "/cancel", Map.of())
                .as(Run.class);
    }

    /** The one message to a webhook, once nothing more becomes of it. */
    private WebhookDelivery ended(NewWebhook to) {
        return Await.until(
                        () -> deliveries(to),
                        all -> all.size() == 1 && all.getFirst().endedAt() != null)
                .getFirst();
    }

    private List<WebhookDelivery> deliveries(NewWebhook to) {
        JsonNode page = other.client()
                .get(path + "/" + to.webhook().id() + "/deliveries")
                .json();
        return CanonicalJson.mapper()
                .convertValue(
                        page.get("results"),
                        CanonicalJson.mapper()
                                .getTypeFactory()
                                .constructCollectionType(List.class, WebhookDelivery.class));
    }

    private static LocalReceiver.Received onlyMessageTo(String receiverPath) {
        return messagesTo(receiverPath).getFirst();
    }

    private static List<LocalReceiver.Received> messagesTo(String receiverPath) {
        return receiver.received().stream()
                .filter(message -> message.path().equals(receiverPath))
                .toList();
    }

    /** What a receiver computes, by the page that explains it. */
    private static String signature(String secret, LocalReceiver.Received message) {
        String time = message.signature().replaceAll("t=(\\d+),.*", "$1");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(message.body()));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
