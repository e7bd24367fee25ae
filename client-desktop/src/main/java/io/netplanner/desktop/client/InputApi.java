package io.netplanner.desktop.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import io.netplanner.model.project.InputContent;
import io.netplanner.model.project.InputDiff;
import io.netplanner.model.project.InputDraft;
import io.netplanner.model.project.InputVersion;
import io.netplanner.model.project.Page;
import io.netplanner.model.project.VersionRef;
import io.netplanner.model.project.VersionedInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Topologies, or traffic matrices: the same operations on either.
 *
 * @param <T> the content
 */
public final class InputApi<T> {

    private static final TypeReference<Page<InputVersion>> VERSIONS = new TypeReference<>() {};

    private final ApiConnection connection;
    private final String collection;
    private final JavaType contentType;

    InputApi(ApiConnection connection, InputKind kind, Class<T> content) {
        this.connection = connection;
        this.collection = kind.collection();
        this.contentType = ClientJson.mapper().getTypeFactory().constructParametricType(InputContent.class, content);
    }

    public VersionedInput get(UUID id) {
        return connection.call(ApiRequest.of(Endpoint.GET_INPUT, collection, id), VersionedInput.class);
    }

    /** Newest first. */
    public List<InputVersion> listVersions(UUID id) {
        return Pages.all(
                ApiRequest.of(Endpoint.LIST_INPUT_VERSIONS, collection, id),
                request -> connection.call(request, VERSIONS));
    }

    public InputContent<T> getVersion(VersionRef ref) {
        return content(ApiRequest.of(Endpoint.GET_INPUT_VERSION, collection, ref.id(), ref.version()));
    }

    public InputContent<T> getLatest(UUID id) {
        return content(ApiRequest.of(Endpoint.GET_INPUT_VERSION, collection, id, "latest"));
    }

    public InputDiff diff(UUID id, int from, int to) {
        ApiRequest request = ApiRequest.of(Endpoint.COMPARE_INPUT_VERSIONS, collection, id)
                .withQuery("from", from)
                .withQuery("to", to);
        return connection.call(request, InputDiff.class);
    }

    /** Makes an old version the newest, as a version of its own; stale when {@code latestVersion} is not the newest. */
    public InputContent<T> restore(VersionRef old, int latestVersion) {
        return content(ApiRequest.of(Endpoint.RESTORE_INPUT_VERSION, collection, old.id(), old.version())
                .ifMatch(latestVersion));
    }

    /** Fails with a stale {@link ApiException} when {@code latestVersion} is no longer the newest. */
    public InputContent<T> saveVersion(UUID id, int latestVersion, InputDraft draft) {
        return content(ApiRequest.of(Endpoint.CREATE_INPUT_VERSION, collection, id)
                .ifMatch(latestVersion)
                .withJson(ApiConnection.json(draft)));
    }

    /**
     * Makes a new input of a workbook or a JSON file; its faults come as issues of an {@link ApiException}.
     *
     * @param context further form fields
     */
    public InputContent<T> importFile(Path file, String name, String comment, Map<String, String> context) {
        MultipartBody body = upload(file, comment, context).field("name", name);
        return content(ApiRequest.of(Endpoint.IMPORT_INPUT, collection).withBody(body.contentType(), body.publisher()));
    }

    /** Makes a new version of a workbook or a JSON file. */
    public InputContent<T> importVersion(
            UUID id, int latestVersion, Path file, String comment, Map<String, String> context) {
        MultipartBody body = upload(file, comment, context);
        return content(ApiRequest.of(Endpoint.IMPORT_INPUT_VERSION, collection, id)
                .ifMatch(latestVersion)
                .withBody(body.contentType(), body.publisher()));
    }

    private static MultipartBody upload(Path file, String comment, Map<String, String> context) {
        MultipartBody body = new MultipartBody().field("comment", comment);
        context.forEach(body::field);
        return body.file("file", file);
    }

    private InputContent<T> content(ApiRequest request) {
        return connection.<InputContent<T>>call(request, contentType).value();
    }
}
