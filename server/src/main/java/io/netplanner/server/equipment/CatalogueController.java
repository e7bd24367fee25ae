package io.netplanner.server.equipment;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Equipment catalogues over REST. */
@Controller("/api/v1/catalogues")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "catalogues")
final class CatalogueController {

    /** The catalogue that ships with the product. */
    @Get("/default")
    EquipmentCatalogue getDefaultCatalogue() {
        return DefaultCatalogue.get();
    }
}
