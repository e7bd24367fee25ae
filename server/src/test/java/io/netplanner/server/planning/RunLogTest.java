package io.netplanner.server.planning;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunKind;
import io.netplanner.server.embedded.EmbeddedBroker;
import io.netplanner.server.platform.LogEncoder;
import io.netplanner.server.platform.RestAnswer;
import io.netplanner.server.platform.TestDatabase;
import io.netplanner.server.platform.TestServer;
import io.netplanner.server.run.Await;
import io.netplanner.server.run.PlanningCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a program that gathers logs finds of a run, from the request to the worker. */
class RunLogTest {

    @Test
    void workerNamesTheRunAndTheRequestThatSubmittedItInEachLine() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        OutputStreamAppender<ILoggingEvent> appender = jsonAppender(log);
        try (EmbeddedBroker broker = EmbeddedBroker.start();
                TestServer server = TestServer.start(
                        TestDatabase.create(),
                        Map.of("NETPLANNER_ROLE", "all", "NETPLANNER_BROKER_URI", broker.uri()))) {
            PlanningCase ring = PlanningCase.create(server);

            RestAnswer answer = ring.client()
                    .with("X-Request-Id", "edge-4711")
                    .post("/api/v1/runs", ring.submission(RunKind.GROOMING));
            Run run = answer.as(Run.class);
            Await.until(() -> ring.run(run.id()), now -> now.state().isFinal());

            assertThat(answer.header("X-Request-Id")).isEqualTo("edge-4711");
            String id = run.id().toString();
            List<JsonNode> lines = Await.until(() -> linesOfRun(log, id), found -> found.size() >= 2);
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.at("/mdc/requestId").asText()).isEqualTo("edge-4711");
                assertThat(line.at("/level").asText()).isEqualTo("INFO");
                assertThat(line.at("/timestamp").isNumber()).isTrue();
            });
            assertThat(lines.getFirst().at("/formattedMessage").asText()).contains("starts");
        } finally {
            logger().detachAppender(appender);
            appender.stop();
        }
    }

    @Test
    void requestIdOfAStrangeFormIsReplaced() {
        String given = "x".repeat(65);

        String told = TestServer.shared()
                .anonymous()
                .with("X-Request-Id", given)
                .get("/health")
                .header("X-Request-Id");

        assertThat(told).isNotEqualTo(given).matches("[0-9a-f-]{36}");
    }

    private static List<JsonNode> linesOfRun(ByteArrayOutputStream log, String runId) {
        return log.toString(StandardCharsets.UTF_8)
                .lines()
                .map(RunLogTest::json)
                .filter(line -> line.at("/mdc/runId").asText().equals(runId))
                .toList();
    }

    private static JsonNode json(String line) {
        try {
            return CanonicalJson.mapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + line, e);
        }
    }

    private static OutputStreamAppender<ILoggingEvent> jsonAppender(ByteArrayOutputStream out) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogEncoder encoder = new LogEncoder();
        encoder.setFormat("json");
        encoder.setContext(context);
        encoder.start();
        OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(out);
        appender.start();
        logger().setLevel(ch.qos.logback.classic.Level.INFO);
        logger().addAppender(appender);
        return appender;
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("io.netplanner.server.planning");
    }
}
