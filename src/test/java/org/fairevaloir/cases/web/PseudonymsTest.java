package org.fairevaloir.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.fairevaloir.freetext.FreeTexts;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    @Test
    void every_pair_fits_into_the_field_and_names_nobody() {
        assertThat(Pseudonyms.all())
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates()
                .allSatisfy(pair -> {
                    assertThat(pair).hasSizeLessThanOrEqualTo(20).isLowerCase();
                    assertThat(new FreeTexts().add("localAlias", pair).problems())
                            .isEmpty();
                });
    }

    @Test
    void chance_offers_many_of_them() {
        Set<String> offered = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            offered.add(Pseudonyms.any());
        }
        assertThat(offered).hasSizeGreaterThan(100);
        assertThat(Pseudonyms.all()).containsAll(offered);
    }
}
