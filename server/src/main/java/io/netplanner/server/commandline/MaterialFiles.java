package io.netplanner.server.commandline;

import io.netplanner.model.materials.MaterialList;
import io.netplanner.server.exchange.MaterialExporter;
import io.netplanner.server.exchange.MaterialFormat;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The files that a list of materials is wanted as, each by its extension. */
final class MaterialFiles {

    private final Map<Path, MaterialFormat> files = new LinkedHashMap<>();

    private MaterialFiles() {}

    /** @throws ParameterException before anything is computed, when an extension says nothing */
    static MaterialFiles of(@Nullable List<Path> wanted, CommandSpec command) {
        MaterialFiles result = new MaterialFiles();
        for (Path file : wanted == null ? List.<Path>of() : wanted) {
            MaterialFormat format = MaterialFormat.findByFileName(file.toString())
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            file + " ends with none of ." + String.join(", .", MaterialFormat.extensions())
                                    + ". Choose one."));
            OutputFiles.requireFile(file);
            result.files.put(file, format);
        }
        return result;
    }

    /** @param network by name */
    void write(MaterialList list, String network) {
        MaterialExporter exporter = new MaterialExporter();
        files.forEach((file, format) -> OutputFiles.write(file, exporter.write(list, format, network)));
    }
}
