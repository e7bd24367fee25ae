package io.netplanner.engine.grooming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netplanner.engine.api.GroomingRequest;
import io.netplanner.engine.api.PlanningRefusedException;
import io.netplanner.engine.spi.Execution;
import io.netplanner.model.equipment.DefaultCatalogue;
import io.netplanner.model.equipment.ServiceType;
import io.netplanner.model.equipment.Xponder;
import io.netplanner.model.grooming.Card;
import io.netplanner.model.grooming.GroomedLightpath;
import io.netplanner.model.grooming.GroomingResult;
import io.netplanner.model.grooming.Groomout;
import io.netplanner.model.issue.Issue;
import io.netplanner.model.traffic.Protection;
import io.netplanner.model.traffic.Restoration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   A ═══ 1: 2 × 10GE, 2 GE ═══ B      installed
 *   A ─── B ─── C                      next year, the same services are asked for otherwise
 * </pre>
 */
class A13_ChangedServicesLeaveWhatIsInstalledTest {

    private GroomingResult installed;

    private static GroomingCase network() {
        return GroomingCase.on("A-B", "B-C", "C-A");
    }

    @BeforeEach
    void install() {
        installed = network().demand("A-B", "2 10GE", "2 GE").groom();
    }

    @Test
    void toAnotherNode() {
        GroomingResult after = checked(network().demand("A-C", "2 10GE", "2 GE"));

        assertThat(after.lightpaths()).singleElement().satisfies(lightpath -> {
            assertThat(lightpath.destination()).isEqualTo("C");
            assertThat(lightpath.carries()).hasSize(3);
        });
    }

    @Test
    void withProtectionThatTheirLightpathLacks() {
        GroomingResult after =
                checked(network().demand("A-B", Protection.NODE_DISJOINT, Restoration.NONE, "2 10GE", "2 GE"));

        assertThat(after.lightpaths())
                .extracting(GroomedLightpath::protection)
                .containsExactly(Protection.NODE_DISJOINT);
    }

    @Test
    void theOtherWayRoundIsNoChange() {
        GroomingResult after = checked(network().demand("B-A", "2 10GE", "2 GE"));

        assertThat(after.lightpaths()).isEqualTo(installed.lightpaths());
    }

    @Test
    void asMoreThanTheirLineTakes() {
        GroomingResult after =
                checked(network().demand("A-B", "2 10GE", "2 GE").serviceTypes(withGigabitEthernetAs(7)));

        assertThat(after.groomouts()).extracting(Groomout::loadGbps).containsExactly(7.0, 7.0);
        assertThat(after.cards()).hasSameSizeAs(installed.cards());
    }

    @Test
    void cardsThatTheCatalogueHasNoMoreAreNamed() {
        GroomingRequest request = network()
                .demand("A-B", "2 10GE", "2 GE")
                .cards(withoutLowRateMuxponder())
                .keeping(installed)
                .request();

        assertThatThrownBy(() -> new DefaultGroomer().groom(request, Execution.quiet()))
                .isInstanceOfSatisfying(
                        PlanningRefusedException.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(Issue::code)
                                .containsExactly("GROOMING_KEPT_CARD_UNKNOWN"));
    }

    private static List<ServiceType> withGigabitEthernetAs(double carriedGbps) {
        return DefaultCatalogue.get().serviceTypes().stream()
                .map(type ->
                        type.name().equals("GE") ? new ServiceType(type.name(), type.rateGbps(), carriedGbps) : type)
                .toList();
    }

    private static List<Xponder> withoutLowRateMuxponder() {
        return DefaultCatalogue.get().xponders().stream()
                .filter(card -> !card.name().equals("MP2X"))
                .toList();
    }

    private GroomingResult checked(GroomingCase changed) {
        GroomingResult result = changed.keeping(installed).groomChecked();
        assertThat(result.cards())
                .as("what is installed stays")
                .extracting(Card::id)
                .containsAll(installed.cards().stream().map(Card::id).toList());
        return result;
    }
}
