package io.netplanner.desktop.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableModelTest {

    private record City(String name, double heightM) {}

    private final TableModel<City> model = new TableModel<>(
            List.of(Column.text("City", 100, City::name), Column.number("Height (m)", 80, 1, City::heightM)),
            city -> new Selected.OfNode(city.name()));

    TableModelTest() {
        model.setRows(List.of(new City("Madrid", 657), new City("Murcia", 43), new City("Lisbon", 100)));
    }

    @Test
    void keepsRowsThatHoldEveryWordInAnyColumn() {
        model.filterProperty().set("m 43.0");
        assertThat(model.shown()).extracting(City::name).containsExactly("Murcia");
    }

    @Test
    void saysHowManyAreShownOfHowMany() {
        assertThat(model.countText().get()).isEqualTo("3");
        model.filterProperty().set("LISBON");
        assertThat(model.countText().get()).isEqualTo("1 of 3");
    }

    @Test
    void forgetsNothingWhenTheFilterIsCleared() {
        model.filterProperty().set("nowhere");
        assertThat(model.shown()).isEmpty();
        model.filterProperty().set("");
        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void filtersNewRowsByTheSameFilter() {
        model.filterProperty().set("porto");
        model.setRows(List.of(new City("Porto", 80), new City("Vigo", 20)));
        assertThat(model.shown()).extracting(City::name).containsExactly("Porto");
    }

    @Test
    void findsTheRowOfASelection() {
        assertThat(model.findRow(new Selected.OfNode("Lisbon"))).hasValue(new City("Lisbon", 100));
        assertThat(model.findRow(Selected.NOTHING)).isEmpty();
    }
}
