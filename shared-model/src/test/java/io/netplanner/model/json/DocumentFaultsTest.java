package io.netplanner.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.issue.IssueLog;
import io.netplanner.model.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentFaultsTest {

    private static final String TOPOLOGY = """
            { "formatVersion": 1, "name": "demo",
              "nodes": [ { "name": "A", "latitude": 48.1, "longitude": 11.5, "roadmType": "CDC" },
                         { "name": "B", "latitude": 48.9, "longitude": 12.1, "roadmType": "CDC" } ],
              "links": [ { "id": "A-B", "source": "A", "destination": "B", "lengthKm": 120.5 } ] }
            """;

    @Test
    void reportsEveryFaultOfADocumentAtOnceWithItsPointer() {
        List<Issue> issues = strict("""
                { "formatVersion": 1,
                  "nodes": [ { "name": "A", "latitude": "48.1", "longitude": 511.5, "roadmType": "cdc" },
                             { "latitude": 1, "longitude": 2, "roadmType": "CDC", "colour": "red" },
                             7 ],
                  "links": [ { "id": 1, "source": "A", "destination": "X", "lengthKm": -3, "spans": {} } ] }
                """).issues();
        assertThat(issues)
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder(
                        "VALUE_MISSING /name",
                        "VALUE_TYPE /nodes/0/latitude",
                        "TOPOLOGY_COORDINATE_RANGE /nodes/0/longitude",
                        "VALUE_UNKNOWN /nodes/0/roadmType",
                        "VALUE_MISSING /nodes/1/name",
                        "KEY_UNKNOWN /nodes/1/colour",
                        "VALUE_TYPE /nodes/2",
                        "VALUE_TYPE /links/0/id",
                        "VALUE_TYPE /links/0/spans",
                        "TOPOLOGY_UNKNOWN_NODE /links/0/destination",
                        "TOPOLOGY_LINK_LENGTH /links/0/lengthKm");
    }

    @Test
    void saysWhatWasFoundAndWhatWasExpected() {
        assertThat(strict(TOPOLOGY.replace("\"CDC\"", "\"ROADM\""))
                        .issues()
                        .getFirst()
                        .message())
                .isEqualTo("Node A: roadmType is \"ROADM\"; expected one of CDC, Directionless.");
        assertThat(strict(TOPOLOGY.replace("120.5", "\"120 km\"")).issues())
                .extracting(Issue::message)
                .containsExactly("Link A-B: lengthKm is \"120 km\"; expected a number, without quotes or unit.");
        assertThat(strict(TOPOLOGY.replace("120.5", "1e999")).issues())
                .extracting(Issue::message)
                .containsExactly("Link A-B: lengthKm is beyond every number that can be read, which end at 1.8E+308."
                        + " Correct it.");
    }

    @Test
    void namesLineAndColumnOfMalformedJson() {
        Issue issue = strict("{\n  \"name\": ,\n}").issues().getFirst();
        assertThat(issue.code()).isEqualTo("JSON_MALFORMED");
        assertThat(issue.pointer()).isEqualTo("line 2, column 11");
    }

    @Test
    void saysWhatIsWrongWithMalformedJsonInTheWordsOfAPlanner() {
        assertThat(List.of(
                        "{ \"nodes\": [",
                        "{ \"lengthKm\": NaN }",
                        "{ \"lengthKm\": 1" + "0".repeat(5000) + " }",
                        "{ } { }",
                        "// a comment\n{ }"))
                .allSatisfy(json -> assertThat(strict(json).issues())
                        .singleElement()
                        .satisfies(issue -> assertThat(issue.message())
                                .startsWith("This is not valid JSON: ")
                                .endsWith(".")
                                .doesNotContain("Feature", "Constraints", "Source", "`")
                                .matches(message -> message.chars()
                                                .filter(c -> c == '(')
                                                .count()
                                        == message.chars().filter(c -> c == ')').count())));
    }

    @Test
    void refusesDuplicateKeysAndTrailingText() {
        assertThat(codes("{ \"name\": \"a\", \"name\": \"b\" }")).containsExactly("JSON_MALFORMED");
        assertThat(codes(TOPOLOGY + "{}")).containsExactly("JSON_MALFORMED");
    }

    @Test
    void refusesDeepNestingLongNumbersAndNumbersWithoutBound() {
        assertThat(codes("[".repeat(100_000))).containsExactly("JSON_MALFORMED");
        assertThat(codes(TOPOLOGY.replace("120.5", "1" + "0".repeat(5000)))).containsExactly("JSON_MALFORMED");
        assertThat(codes(TOPOLOGY.replace("120.5", "1e999"))).containsExactly("VALUE_TYPE");
    }

    @Test
    void refusesWhatIsNotAnObject() {
        assertThat(codes("[]")).containsExactly("VALUE_TYPE");
        assertThat(codes("null")).containsExactly("VALUE_TYPE");
        assertThat(codes("")).containsExactly("JSON_MALFORMED");
    }

    @Test
    void refusesALaterVersionByItsNumber() {
        assertThat(strict(TOPOLOGY.replace("\"formatVersion\": 1", "\"formatVersion\": 2"))
                        .issues())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.pointer()).isEqualTo("/formatVersion");
                    assertThat(issue.message()).contains("is 2", "reads 1", "later");
                });
    }

    @Test
    void keepsUnknownKeysWhenLenientAndWritesThemBack() throws Exception {
        String extended = TOPOLOGY.replace("\"name\": \"A\"", "\"name\": \"A\", \"site\": { \"floor\": 3 }");
        assertThat(codes(extended)).containsExactly("KEY_UNKNOWN");
        Checked<Topology> lenient = DocumentReaders.topology(UnknownKeys.KEEP).read(Fixtures.utf8(extended));
        assertThat(lenient.issues()).extracting(Issue::isError).containsExactly(false);
        assertThat(CanonicalJson.mapper().writeValueAsString(lenient.get())).contains("\"site\":{\"floor\":3}");
    }

    @Test
    void trimsNamesAndSaysSo() {
        Checked<Topology> read = strict(TOPOLOGY.replace("\"name\": \"A\"", "\"name\": \"A \""));
        assertThat(read.get().nodes().getFirst().name()).isEqualTo("A");
        assertThat(read.issues()).extracting(Issue::code).containsExactly("TEXT_TRIMMED");
    }

    @Test
    void refusesCharactersThatNoTextMayHold() {
        for (String unfit : List.of("\\u0000", "A\\u001b[31m", "\\u007f", "\\ud800", "\\ude00\\ud83d")) {
            assertThat(codes(TOPOLOGY.replace("\"name\": \"A\"", "\"name\": \"" + unfit + "\"")))
                    .as(unfit)
                    .contains("TEXT_CHARACTER");
        }
        assertThat(codes(TOPOLOGY.replace("\"name\": \"t\"", "\"name\": \"\\ud83d\\ude00 t\\n2\"")))
                .doesNotContain("TEXT_CHARACTER");
    }

    @Test
    void boundsTheNumberOfFindingsButNeverLosesThatThereAreErrors() {
        String nodes = "{},".repeat(5000);
        List<Issue> issues = strict(
                        "{ \"formatVersion\": 1, \"name\": \"x\", \"links\": [], \"nodes\": [" + nodes + "{}] }")
                .issues();
        assertThat(issues).hasSize(IssueLog.MAX_ISSUES + 1);
        assertThat(issues.getLast().code()).isEqualTo("ISSUES_NOT_LISTED");
    }

    private static List<String> codes(String json) {
        return strict(json).issues().stream().map(Issue::code).distinct().toList();
    }

    private static Checked<Topology> strict(String json) {
        return DocumentReaders.topology(UnknownKeys.REFUSE).read(Fixtures.utf8(json));
    }
}
