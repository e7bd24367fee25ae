package io.netplanner.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No value is taken for one of another type, and what is wrong is said in words and with its place. */
class StrictBodiesTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    private final RestClient client = TestServer.admin();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                {"name": 1}            | /name        | expected a text in quotes
                {"name": true}         | /name        | expected a text in quotes
                {"name": ["x"]}        | /name        | expected a text in quotes
                {"name": "\\u0000"}    | /name        | character 1 is U+0000
                {"name": "a\\ud800"}   | /name        | character 2 is U+D800
                {"name": "x", "up": 1} | /up          | There is no field up here; known are catalogue, clusters
                {"name": "x", "topology": {"id": "x", "version": 1}} | /topology/id | expected an id
                {"name": "x", "topology": "x"} | /topology | expected an object in { }
                """)
    void projectOfAnotherShapeIsRefusedInWords(String body, String pointer, String words) {
        assertRefused(PROJECTS, body, pointer, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                "priority": 2.7   | /priority | This is 2.7; expected a whole number
                "priority": "5"   | /priority | expected a whole number
                "priority": true  | /priority | expected a whole number
                "priority": 1e300 | /priority | expected a whole number
                "priority": 99999999999999999999 | /priority | expected a whole number
                "kind": 1         | /kind     | expected one of GROOMING, ROUTING
                "kind": ""        | /kind     | expected one of GROOMING, ROUTING
                "kind": "NOPE"    | /kind     | This is "NOPE"; expected one of GROOMING, ROUTING
                "parameters": {"grooming": {"algorithm": "x"}} | /parameters/grooming/algorithm | end-to-end
                "parameters": {"grooming": {"thresholdGbps": "1"}} | /parameters/grooming/thresholdGbps | expected a number
                "parameters": {"transmission": {"raman": "true"}} | /parameters/transmission/raman | expected true or false
                """)
    void runOfAnotherShapeIsRefusedInWords(String field, String pointer, String words) {
        assertRefused("/api/v1/runs", "{\"projectId\": \"" + NOBODY + "\", " + field + "}", pointer, words);
    }

    @Test
    void wholeNumberMayBeWrittenWithAPoint() {
        client.sendJson("POST", "/api/v1/runs", """
                {"projectId": "%s", "kind": "PLAN", "priority": 2.0}
                """.formatted(NOBODY)).refusedAs(ErrorCode.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                /projects/no-uuid   | id is "no-uuid"; expected an id
                /projects?limit=abc | limit is "abc"; expected a whole number
                /runs?state=FOO     | state is "FOO"; expected one of QUEUED, RUNNING
                """)
    void addressThatCannotBeReadIsRefusedInWords(String path, String words) {
        assertThat(client.get("/api/v1" + path)
                        .refusedAs(ErrorCode.REQUEST_MALFORMED)
                        .detail())
                .startsWith(words)
                .doesNotContain("io.netplanner", "java.");
    }

    @Test
    void characterThatCannotBeStoredIsRefusedWhereverItComesFrom() {
        client.get("/api/v1/audit?objectId=%00").refusedAs(ErrorCode.REQUEST_MALFORMED);
        client.upload(
                        "/api/v1/topologies/import",
                        new Multipart()
                                .file("file", "t.json", new byte[] {'{', '}'})
                                .field("name", "a\0b"))
                .refusedAs(ErrorCode.INPUT_INVALID);
    }

    private void assertRefused(String path, String body, String pointer, String words) {
        assertThat(client.sendJson("POST", path, body)
                        .refusedAs(ErrorCode.REQUEST_MALFORMED)
                        .issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.pointer()).isEqualTo(pointer))
                .extracting(Issue::message)
                .asString()
                .contains(words)
                .doesNotContain("Cannot deserialize", "io.netplanner", "java.", "`");
    }
}
