package io.netplanner.server.platform;

import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.netplanner.model.cluster.Clusters;
import io.netplanner.model.problem.Problem;
import io.netplanner.model.topology.Topology;
import io.netplanner.model.traffic.TrafficMatrix;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** What the description of the REST interface says of the whole of it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "NetPlanner",
                        version = "1",
                        description = "Planning of optical transport networks: projects, versioned inputs, runs.",
                        license = @License(name = "Apache-2.0")),
        security = @SecurityRequirement(name = RestInterface.BEARER))
@OpenAPIExtraSchema(classes = {Problem.class, Topology.class, TrafficMatrix.class, Clusters.class})
@SecurityScheme(name = RestInterface.BEARER, type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
final class RestInterface {

    static final String BEARER = "bearer";

    private RestInterface() {}
}
