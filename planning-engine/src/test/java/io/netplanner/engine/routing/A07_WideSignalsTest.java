package io.netplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netplanner.engine.api.RoutingRequest;
import io.netplanner.engine.spi.Execution;
import io.netplanner.engine.validation.RoutingValidator;
import io.netplanner.model.equipment.EquipmentCatalogue;
import io.netplanner.model.json.CanonicalJson;
import io.netplanner.model.routing.RoutingResult;
import io.netplanner.model.routing.UnservedRequest;
import io.netplanner.model.transmission.LoadAssumption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A signal fits its channel or is not sent.
 *
 * <pre>
 *   A ── B     channels of 50 GHz hold 100 and 200 Gb/s; 400 Gb/s take 75 GHz
 * </pre>
 */
class A07_WideSignalsTest {
    private static final UnservedRequest TOO_WIDE = new UnservedRequest(
            "r2", "400 Gb/s take 75 GHz or more, channels are 50 GHz wide; space them wider or take the flexible grid");

    private final Draw drawn = Draw.network("A-B 100").askRate("A", "B", 200).askRate("A", "B", 400);

    @Test
    void leavesOutWhatNoChannelIsWideEnoughFor() {
        RoutingResult result = drawn.route();
        assertThat(result.unserved()).containsExactly(TOO_WIDE);
        assertThat(result.lightpaths()).hasSize(1);
        assertThat(result.bound().gap()).isZero();
        assertThat(new RoutingValidator().validate(drawn.request(), result)).isEmpty();
    }

    @Test
    void leavesItOutByLightToo() {
        RoutingRequest request = drawn.request();
        RoutingRequest byLight = new RoutingRequest(
                request.topology(),
                request.requests(),
                List.of(),
                request.catalogue(),
                request.parameters().withGsnrReach(LoadAssumption.WORST));
        assertThat(route(byLight).unserved()).containsExactly(TOO_WIDE);
    }

    @Test
    void servesItWhereChannelsAreSpacedWider() throws JsonProcessingException {
        RoutingRequest request = spaced(75);
        RoutingResult result = route(request);
        assertThat(result.unserved()).isEmpty();
        assertThat(new RoutingValidator().validate(request, result)).isEmpty();
    }

    @Test
    void saysThatNoModeCarriesTheRate() {
        assertThat(drawn.askRate("A", "B", 1600).route().unserved())
                .contains(new UnservedRequest("r3", "no operational mode of the catalogue carries 1600 Gb/s"));
    }

    private static RoutingResult route(RoutingRequest request) {
        return new PortfolioRouter().route(request, Execution.quiet());
    }

    private RoutingRequest spaced(double ghz) throws JsonProcessingException {
        RoutingRequest request = drawn.request();
        String json = CanonicalJson.mapper().valueToTree(request.catalogue()).toString();
        String wider = json.replace("\"channelSpacingGhz\":50.0", "\"channelSpacingGhz\":" + ghz);
        return new RoutingRequest(
                request.topology(),
                request.requests(),
                request.clusters(),
                CanonicalJson.mapper().readValue(wider, EquipmentCatalogue.class),
                request.parameters());
    }
}
