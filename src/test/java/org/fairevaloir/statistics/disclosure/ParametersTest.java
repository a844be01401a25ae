package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
    @Test
    void the_defaults_are_those_of_the_doctrine() {
        assertThat(Parameters.STANDARD).isEqualTo(new Parameters(5, 10, 3, 11));
    }

    @ParameterizedTest
    @CsvSource({"4, 10, 3, 11", "5, 9, 3, 11", "5, 10, 2, 11", "5, 10, 3, 10"})
    void nobody_can_be_less_careful(int base, int threshold, int contributors, int remainder) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameters(base, threshold, contributors, remainder))
                .withMessageContaining("less careful");
    }
}
