package io.netplanner.desktop.account;

import io.netplanner.desktop.client.ApiException;
import io.netplanner.desktop.client.NetPlannerClient;
import io.netplanner.desktop.client.ServerAwayException;
import io.netplanner.desktop.common.BackgroundTask;
import io.netplanner.desktop.common.BackgroundTasks;
import io.netplanner.desktop.common.Explanation;
import io.netplanner.desktop.common.ServerConnection;
import io.netplanner.desktop.common.SettingsStore;
import io.netplanner.desktop.common.Texts;
import io.netplanner.model.account.Credentials;
import java.net.URI;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Signing in: what is typed stays until it has worked. */
public final class SignInViewModel {

    /** Where the embedded product listens. */
    public static final String DEFAULT_SERVER = "http://localhost:8080";

    private static final int UNAUTHORIZED = 401;

    private final ServerConnection connection;
    private final BackgroundTasks tasks;
    private final SettingsStore settings;
    private final StringProperty server = new SimpleStringProperty();
    private final StringProperty email = new SimpleStringProperty();
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public SignInViewModel(
            ServerConnection connection, BackgroundTasks tasks, SettingsStore settings, Optional<String> givenServer) {
        this.connection = connection;
        this.tasks = tasks;
        this.settings = settings;
        Optional<String> remembered = Optional.ofNullable(settings.get().server());
        server.set(givenServer.or(() -> remembered).orElse(DEFAULT_SERVER));
        email.set(Optional.ofNullable(settings.get().email()).orElse(""));
    }

    public StringProperty serverProperty() {
        return server;
    }

    public StringProperty emailProperty() {
        return email;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public BooleanBinding canSignIn() {
        BooleanBinding complete = Bindings.createBooleanBinding(
                () -> !server.get().isBlank()
                        && !email.get().isBlank()
                        && !password.get().isEmpty(),
                server,
                email,
                password);
        return complete.and(busy.not());
    }

    public void signIn() {
        findAddress().ifPresentOrElse(this::signIn, () -> error.set(Texts.get("signIn.badAddress", server.get())));
    }

    private void signIn(URI address) {
        NetPlannerClient client = connection.newClient(address);
        Credentials credentials = new Credentials(email.get().strip(), password.get());
        error.set("");
        busy.set(true);
        BackgroundTask.of(() -> client.auth().signIn(credentials))
                .onSuccess(user -> signedIn(client))
                .onFailure(failure -> error.set(explain(failure, address)))
                .onEnd(() -> busy.set(false))
                .startWith(tasks);
    }

    private void signedIn(NetPlannerClient client) {
        password.set("");
        settings.change(
                known -> known.withSignIn(server.get().strip(), email.get().strip()));
        connection.signedIn(client);
    }

    private static String explain(Exception failure, URI address) {
        return switch (failure) {
            case ServerAwayException away -> Texts.get("signIn.away", address);
            case ApiException refused when refused.status() == UNAUTHORIZED -> Texts.get("signIn.wrong");
            default -> Explanation.of(failure);
        };
    }

    /** {@code host:port} is enough. */
    private Optional<URI> findAddress() {
        String typed = server.get().strip();
        String whole = typed.contains("://") ? typed : "http://" + typed;
        try {
            URI uri = URI.create(whole);
            boolean good = uri.getHost() != null && uri.getScheme().matches("https?");
            return good ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
