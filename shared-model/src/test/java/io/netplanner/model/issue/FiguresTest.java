package io.netplanner.model.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "0.12345, 0.123",
        "-12.5, -12.5",
        "-0.0, 0",
        "0.001, 0.001",
        "0.0004, 0.0004",
        "-0.000123456, -0.0001235",
        "1e-300, 1E-300",
        "4.9e-324, 4.9E-324",
        "1e12, 1000000000000",
        "123456789012345.6, 123456789012345.6",
        "1e300, 1E+300",
        "-1.23456e20, -1.235E+20",
        "NaN, not a number"
    })
    void areShortWhateverTheNumber(double value, String shown) {
        assertThat(Figures.of(value)).isEqualTo(shown);
    }
}
