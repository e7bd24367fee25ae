package io.netplanner.model.materials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaterialDifferenceTest {

    private static final MaterialTotals TOTALS = new MaterialTotals(0, 0, 0, 0, 0, 0);

    private static MaterialLine line(String part, int count, @Nullable Double unitPrice) {
        return new MaterialLine(part, count, unitPrice, unitPrice == null ? null : count * unitPrice, null);
    }

    private static MaterialList list(MaterialLine... lines) {
        List<MaterialLine> all = Arrays.asList(lines);
        SiteMaterials site = new SiteMaterials("A", SiteType.ROADM, 1, all, List.of(), TOTALS);
        return new MaterialList(MaterialBasis.PLAN, List.of(site), all, TOTALS);
    }

    private static List<PartChange> changes(MaterialList before, MaterialList after) {
        MaterialDifference difference = MaterialDifference.between(before, after);
        assertThat(difference.sites().stream().map(SiteChange::parts))
                .as("the one site changes as the network does")
                .isEqualTo(difference.parts().isEmpty() ? List.of() : List.of(difference.parts()));
        return difference.parts();
    }

    @Test
    void tellsNumberAndPricesOfAPartOfWhichBothChange() {
        assertThat(changes(list(line("MP1H", 2, 1000.0)), list(line("MP1H", 3, 1100.0))))
                .containsExactly(new PartChange("MP1H", 2, 3, 1000.0, 1100.0, 2000.0, 3300.0, 1300.0));
    }

    @Test
    void tellsAPartOfWhichThePriceAloneChanges() {
        assertThat(changes(list(line("MP1H", 2, 1000.0)), list(line("MP1H", 2, 900.0))))
                .containsExactly(new PartChange("MP1H", 2, 2, 1000.0, 900.0, 2000.0, 1800.0, -200.0));
    }

    @Test
    void countsTheWholePriceOfAPartThatIsNewOrGone() {
        assertThat(changes(list(line("MP1H", 2, 1000.0)), list(line("MP4C", 1, 3000.0))))
                .containsExactly(
                        new PartChange("MP1H", 2, 0, 1000.0, null, 2000.0, 0.0, -2000.0),
                        new PartChange("MP4C", 0, 1, null, 3000.0, 0.0, 3000.0, 3000.0));
    }

    @Test
    void knowsNoChangeOfAPriceThatOneListDoesNotKnow() {
        assertThat(changes(list(line("MP1H", 2, null)), list(line("MP1H", 2, 900.0))))
                .containsExactly(new PartChange("MP1H", 2, 2, null, 900.0, null, 1800.0, null));
    }

    @Test
    void leavesOutWhatIsTheSame() {
        MaterialList same = list(line("MP1H", 2, 1000.0), line("OLA", 4, null));

        assertThat(changes(same, same)).isEmpty();
    }
}
