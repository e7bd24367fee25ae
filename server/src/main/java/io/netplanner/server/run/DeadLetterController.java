package io.netplanner.server.run;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.account.Action;
import io.netplanner.server.account.AccessPolicy;
import io.netplanner.server.account.Caller;
import io.netplanner.server.broker.DeadLetters;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;

/** Messages that no worker could read, for administrators. */
@Controller("/api/v1/dead-letters")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "operation")
final class DeadLetterController {

    private static final int MOST = 100;

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    /**
     * What was put aside.
     *
     * @param results the oldest, at most 100; none while the broker is away
     */
    record DeadLetterList(boolean brokerAnswers, List<DeadLetters.Letter> results) {}

    /** The messages that were put aside, oldest first. Looking leaves them where they are. */
    @Get
    DeadLetterList listDeadLetters(Authentication authentication) {
        AccessPolicy.require(Caller.of(authentication), Action.READ_AUDIT);
        Optional<List<DeadLetters.Letter>> found = letters.find(MOST);
        return new DeadLetterList(found.isPresent(), found.orElse(List.of()));
    }
}
