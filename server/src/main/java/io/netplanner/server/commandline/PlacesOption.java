package io.netplanner.server.commandline;

import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.json.DocumentReaders;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where cards stood before a grooming that may change all else. */
final class PlacesOption {

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "A grooming result whose cards keep their places where they are needed again; all else is"
                    + " groomed anew.")
    private @Nullable Path places;

    void requireAlone(InstalledOption installed, CommandSpec spec) {
        if (places != null && installed.keep != null) {
            throw new ParameterException(
                    spec.commandLine(), "--keep leaves every card where it is: leave --places out.");
        }
    }

    List<Card> read(Inputs inputs) {
        GroomingResult earlier = inputs.document(places, DocumentReaders.groomingResult());
        return earlier == null ? List.of() : earlier.cards();
    }
}
