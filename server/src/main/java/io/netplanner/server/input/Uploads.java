package io.netplanner.server.input;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.netplanner.model.issue.Checked;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.json.DocumentReader;
import io.netplanner.model.project.InputDraft;
import io.netplanner.server.exchange.ImportFile;
import java.io.IOException;
import java.util.List;

/** What arrives over HTTP, in the form that readers take. */
public final class Uploads {

    private static final String CONTENT = "/content";

    private Uploads() {}

    /** A file without the folders that some browsers send along. */
    public static ImportFile file(CompletedFileUpload upload) throws IOException {
        String name = upload.getFilename() == null ? "" : upload.getFilename();
        return new ImportFile(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), upload.getBytes());
    }

    /** The content of a draft; its issues point into the body that was sent. */
    public static <T> Checked<T> content(InputDraft draft, DocumentReader<T> reader) {
        if (draft.content() == null) {
            return Checked.failed(
                    Issue.error("JSON_MISSING", CONTENT, "The content is missing. Send the document under this key."));
        }
        Checked<T> read = reader.read(draft.content());
        List<Issue> placed =
                read.issues().stream().map(issue -> issue.under(CONTENT)).toList();
        return Checked.of(read.findValue().orElse(null), placed);
    }
}
