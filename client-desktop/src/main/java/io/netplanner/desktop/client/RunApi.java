package io.netplanner.desktop.client;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.materials.MaterialList;
import io.netplanner.model.project.Page;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.run.Run;
import io.netplanner.model.run.RunComparison;
import io.netplanner.model.run.RunResultSummary;
import io.netplanner.model.run.RunSubmission;
import io.netplanner.model.transmission.LineLight;
import io.netplanner.model.transmission.TransmissionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Runs, their events and their results. */
public final class RunApi {

    private static final TypeReference<Page<Run>> PAGE = new TypeReference<>() {};
    private static final TypeReference<Page<LineLight>> LINES = new TypeReference<>() {};

    private final ApiConnection connection;

    RunApi(ApiConnection connection) {
        this.connection = connection;
    }

    /** Newest first. */
    public List<Run> list(UUID projectId) {
        ApiRequest request = ApiRequest.of(Endpoint.LIST_RUNS).withQuery("projectId", projectId);
        return Pages.all(request, page -> connection.call(page, PAGE));
    }

    public Run get(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_RUN, id), Run.class);
    }

    /**
     * Submits once however often it is called with the same key.
     *
     * @param key any text that no other submission has
     */
    public Run submit(RunSubmission submission, String key) {
        ApiRequest request = ApiRequest.of(Endpoint.SUBMIT_RUN)
                .withHeader("Idempotency-Key", key)
                .withJson(ApiConnection.json(submission));
        return connection.call(request, Run.class);
    }

    /** Asks for the best found so far; asking again changes nothing. */
    public Run finish(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.FINISH_RUN, id), Run.class);
    }

    public Run cancel(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.CANCEL_RUN, id), Run.class);
    }

    public Run repeat(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.REPEAT_RUN, id), Run.class);
    }

    public RunResultSummary getResult(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_RESULT, id), RunResultSummary.class);
    }

    /** What the results of two runs differ in. */
    public RunComparison compare(UUID before, UUID after) {
        ApiRequest request =
                ApiRequest.of(Endpoint.COMPARE_RUNS).withQuery("before", before).withQuery("after", after);
        return connection.call(request, RunComparison.class);
    }

    public GroomingResult getGrooming(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_GROOMING, id), GroomingResult.class);
    }

    public RoutingResult getRouting(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_ROUTING, id), RoutingResult.class);
    }

    public Spectrum getSpectrum(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_SPECTRUM, id), Spectrum.class);
    }

    public TransmissionResult getTransmission(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_TRANSMISSION, id), TransmissionResult.class);
    }

    /** The light behind every element of a link, in both directions. */
    public List<LineLight> linesOf(UUID id, String linkId) {
        ApiRequest request = ApiRequest.of(Endpoint.LIST_LINES, id).withQuery("q", linkId);
        return Pages.all(request, page -> connection.call(page, LINES)).stream()
                .filter(line -> line.linkId().equals(linkId))
                .toList();
    }

    public MaterialList getMaterials(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_MATERIALS, id), MaterialList.class);
    }

    /** Writes the list of materials to a file, whose ending says the format: xlsx, pdf, html or json. */
    public Path exportMaterials(UUID id, Path file) {
        String name = file.getFileName().toString();
        ApiRequest request = ApiRequest.of(Endpoint.EXPORT_MATERIALS, id)
                .withQuery("format", name.substring(name.lastIndexOf('.') + 1));
        try (InputStream body = connection.send(request).body()) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands over the run as it is and whenever it changes, until it ends, the connection breaks or the calling thread is
     * interrupted.
     *
     * @return the last state heard of
     */
    public Run follow(UUID id, Consumer<Run> listener) {
        return new RunEvents(listener)
                .read(connection.send(ApiRequest.of(Endpoint.FOLLOW_RUN, id)).body());
    }
}
