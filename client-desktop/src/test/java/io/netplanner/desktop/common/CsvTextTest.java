package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    private record Fibre(String name, @Nullable Double lengthKm) {}

    private final TableModel<Fibre> model = new TableModel<>(
            List.of(Column.text("Link", 100, Fibre::name), Column.number("Length (km)", 80, 1, Fibre::lengthKm)),
            fibre -> new Selected.OfLink(fibre.name()));

    @Test
    void holdsWhatIsShownInItsOrderWithNumbersAsTheyAre() throws Exception {
        model.setRows(List.of(new Fibre("A-C", 1234.5678), new Fibre("X-Y", 7.0), new Fibre("A-B", 90.0)));
        model.filterProperty().set("a-");
        model.sorted().setComparator(model.columns().getFirst().order());

        assertThat(model.csv().call()).isEqualTo("\uFEFFLink,Length (km)\r\nA-B,90\r\nA-C,1234.5678\r\n");
    }

    @Test
    void quotesWhatWouldBreakALineAndLetsNoNamePassForAFormula() throws Exception {
        model.setRows(List.of(new Fibre("A \"north\", B", 2.0), new Fibre("=1+1", null), new Fibre("-12", 1e-7)));

        assertThat(model.csv().call())
                .isEqualTo("\uFEFFLink,Length (km)\r\n\"A \"\"north\"\", B\",2\r\n'=1+1,\r\n-12,0.0000001\r\n");
    }

    @Test
    void staysWhatItWasWhenTheTableMovesOn() throws Exception {
        model.setRows(List.of(new Fibre("A-B", 90.0)));
        var before = model.csv();
        model.setRows(List.of());

        assertThat(before.call()).contains("A-B");
    }
}
