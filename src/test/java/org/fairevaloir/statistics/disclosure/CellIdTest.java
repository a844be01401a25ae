package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellIdTest {
    @Test
    void it_is_written_in_one_way_whatever_the_order_of_its_dimensions() {
        Map<String, String> oneOrder = new LinkedHashMap<>();
        oneOrder.put("sex_group", "F");
        oneOrder.put("age_group", "MINOR");
        Map<String, String> otherOrder = new LinkedHashMap<>();
        otherOrder.put("age_group", "MINOR");
        otherOrder.put("sex_group", "F");
        CellId cell = CellId.of("1", "2025", oneOrder);
        assertThat(cell).isEqualTo(CellId.of("1", "2025", otherOrder));
        assertThat(cell.canonical())
                .isEqualTo("{\"catVersion\":\"1\",\"codes\":[[\"age_group\",\"MINOR\"],[\"sex_group\",\"F\"]],"
                        + "\"period\":\"2025\"}");
        assertThat(cell).hasToString(cell.canonical());
    }

    @Test
    void the_grand_total_has_no_codes() {
        assertThat(CellId.of("1", "ALL", Map.of()).canonical())
                .isEqualTo("{\"catVersion\":\"1\",\"codes\":[],\"period\":\"ALL\"}");
    }

    @Test
    void a_part_that_could_be_written_in_two_ways_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellId.of("1\"", "2025", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CellId.of("1", "", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CellId.of("1", "2025", Map.of("é", "F")));
        assertThatIllegalArgumentException().isThrownBy(() -> CellId.of("1", "2025", Map.of("sex_group", "a b")));
    }
}
