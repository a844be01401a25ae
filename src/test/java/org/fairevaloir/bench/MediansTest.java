package org.fairevaloir.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediansTest {
    @Test
    void the_median_is_the_value_in_the_middle_or_between_two() {
        assertThat(Medians.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Medians.median(List.of(9.0, 1.0, 5.0, 6.0))).isEqualTo(5.5);
        assertThat(Medians.median(List.of(7.0))).isEqualTo(7);
    }

    @Test
    void a_percentile_is_a_value_that_was_measured() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(i -> 101.0 - i).toList();

        assertThat(Medians.percentile(hundred, 95)).isEqualTo(95);
        assertThat(Medians.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Medians.percentile(List.of(1.0, 2.0, 1_000.0), 95)).isEqualTo(1_000);
        assertThat(Medians.percentile(List.of(3.0), 50)).isEqualTo(3);
    }

    @Test
    void nothing_has_no_middle() {
        assertThatIllegalArgumentException().isThrownBy(() -> Medians.median(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Medians.percentile(List.of(), 95));
    }
}
