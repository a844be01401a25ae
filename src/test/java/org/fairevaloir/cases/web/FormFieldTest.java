package org.fairevaloir.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page of the form has a field: what is wrong on the other one must be said in words. */
class FormFieldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vulnerability",
                "consentDate",
                "blockages[0].authority",
                "blockages[3].legalDeadline",
                "blockages[0].measures",
                "blockages[0].actions",
                "blockages[0].actions[1]",
                "blockages[0].actions[1].date"
            })
    void what_is_not_required_is_on_the_page_of_details(String place) {
        assertThat(FormField.of(place).isOfDetails()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gender",
                "narrative",
                "blockages",
                "blockages[0]",
                "blockages[2].right",
                "blockages[0].department",
                "blockages[0].startDate",
                "no.such[place"
            })
    void what_is_required_or_unknown_is_on_the_main_page(String place) {
        assertThat(FormField.of(place).isOfDetails()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "form:firstContactMonth, firstContactMonth",
        "form:blockages:0:startDate, blockages[0].startDate",
        "form:blockages:2:actions:11:date, blockages[2].actions[11].date"
    })
    void an_input_has_the_place_that_a_rule_names(String input, String place) {
        assertThat(FormField.placeOf(input)).isEqualTo(place);
    }

    @Test
    void it_is_read_part_by_part() {
        assertThat(FormField.of("blockages[1].actions[0].result")).isEqualTo(new FormField(2, true, "result"));
        assertThat(FormField.of("gender")).isEqualTo(new FormField(0, false, "gender"));
    }
}
