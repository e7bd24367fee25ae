package io.netplanner.server.embedded;

import io.micronaut.context.ApplicationContext;
import io.netplanner.server.account.Caller;
import io.netplanner.server.account.FirstUserSetup;
import io.netplanner.server.account.GeneratedUser;
import io.netplanner.server.project.SampleProject;
import java.util.Optional;

/** Makes an empty database usable: a first user with a random password, and a project with the sample network. */
final class FirstStart {

    private static final String EMAIL = "planner@netplanner.local";

    private final ApplicationContext server;

    FirstStart(ApplicationContext server) {
        this.server = server;
    }

    /** The user and the password to show once; empty when there are users already. */
    Optional<GeneratedUser> prepare(boolean seed) {
        FirstUserSetup setup = server.getBean(FirstUserSetup.class);
        if (!setup.isRequired()) {
            return Optional.empty();
        }
        GeneratedUser first = setup.createWithGeneratedPassword(EMAIL, "Planner");
        if (seed) {
            server.getBean(SampleProject.class).create(Caller.of(first.user()));
        }
        return Optional.of(first);
    }
}
