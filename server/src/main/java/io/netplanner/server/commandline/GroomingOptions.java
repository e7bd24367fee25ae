package io.netplanner.server.commandline;

import io.netplanner.model.grooming.GroomingAlgorithm;
import io.netplanner.model.grooming.GroomingParameters;
import io.netplanner.model.json.EnumTexts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be chosen of grooming. An option that is not given leaves the file of parameters, or the default, alone. */
final class GroomingOptions {

    @Option(
            names = "--threshold",
            paramLabel = "GBPS",
            description = "Least load at which a 100G lightpath is opened, 0 to 100 (default 0).")
    @Nullable
    Double threshold;

    @Option(names = "--line-rate", paramLabel = "GBPS", description = "Rate of lightpaths of muxponders (default 100).")
    @Nullable
    Double lineRate;

    GroomingParameters over(@Nullable GroomingParameters file, @Nullable String algorithm, CommonOptions common) {
        GroomingParameters base = file == null ? GroomingParameters.DEFAULTS : file;
        return new GroomingParameters(
                algorithm == null ? base.algorithm() : algorithm(algorithm),
                Objects.requireNonNullElse(threshold, base.thresholdGbps()),
                Objects.requireNonNullElse(lineRate, base.lineRateGbps()),
                Objects.requireNonNullElse(common.seed, base.seed()),
                Objects.requireNonNullElse(common.timeLimit, base.timeLimitSeconds()));
    }

    private static GroomingAlgorithm algorithm(String text) {
        EnumTexts<GroomingAlgorithm> texts = EnumTexts.of(GroomingAlgorithm.class);
        return texts.findIgnoringCase(text)
                .orElseThrow(() -> CommonOptions.unknown("--algorithm", text, texts.texts()));
    }
}
