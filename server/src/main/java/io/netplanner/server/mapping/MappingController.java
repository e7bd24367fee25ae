package io.netplanner.server.mapping;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.grooming.CardUse;
import io.netplanner.model.grooming.ServiceTrace;
import io.netplanner.model.project.Page;
import io.netplanner.server.account.Caller;
import io.netplanner.server.platform.PositionRequest;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is where in a result, over REST. */
@Controller("/api/v1/runs/{id}/result")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "runs")
final class MappingController {

    private final Mappings mappings;

    MappingController(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * Services with their cards, lightpaths, routes and spare routes, in the order of the traffic matrix.
     *
     * @param q only services whose id or whose demand's id contains this text; one that is called so comes first
     */
    @Get("/services")
    Page<ServiceTrace> listRunServices(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return mappings.services(Caller.of(authentication), id, q, PositionRequest.of(limit, cursor));
    }

    /**
     * Cards with the services that pass them.
     *
     * @param q only cards whose id, type or node contains this text; one that is called so comes first
     */
    @Get("/cards")
    Page<CardUse> listRunCards(
            Authentication authentication,
            UUID id,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        return mappings.cards(Caller.of(authentication), id, q, PositionRequest.of(limit, cursor));
    }
}
