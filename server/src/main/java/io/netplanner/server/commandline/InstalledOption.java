package io.netplanner.server.commandline;

import io.netplanner.engine.grooming.ManualGrooming;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.draft.GroomingDraft;
import io.netplanner.model.json.DocumentReaders;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is installed already and stays as it is. */
final class InstalledOption {

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "A grooming result whose cards and lightpaths are installed: they stay, the rest is added.")
    @Nullable
    Path keep;

    @Nullable
    GroomingDraft read(Inputs inputs) {
        GroomingResult earlier = inputs.document(keep, DocumentReaders.groomingResult());
        return earlier == null ? null : new ManualGrooming().draftOf(earlier, inputs.catalogue());
    }
}
