package org.fairevaloir.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.LivingList;
import org.junit.jupiter.api.Test;

/** Codes that another feature adds: a new one is known at once, one that was found is not asked for again. */
class LivingCodesTest {
    private static final String LIST = "commitment";

    private final List<String> asked = new ArrayList<>();
    private final List<String> stored = new ArrayList<>(List.of("ENG-2014-001"));
    private final CodeLists lists = new CodeLists();

    @SuppressWarnings("unchecked")
    LivingCodesTest() {
        LivingList living = new LivingList() {
            @Override
            public String key() {
                return LIST;
            }

            @Override
            public List<Code> codes() {
                return stored.stream().map(LivingCodesTest::row).toList();
            }

            @Override
            public Optional<Code> find(String code) {
                asked.add(code);
                return stored.stream()
                        .filter(code::equals)
                        .map(LivingCodesTest::row)
                        .findFirst();
            }
        };
        lists.living = (Instance<LivingList>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(living));
    }

    @Test
    void a_code_that_was_found_is_not_asked_for_again() {
        assertThat(lists.has(LIST, "ENG-2014-001")).isTrue();
        assertThat(lists.has(LIST, "ENG-2014-001")).isTrue();
        assertThat(asked).containsExactly("ENG-2014-001");
    }

    @Test
    void one_that_was_not_there_is_asked_for_until_it_is() {
        assertThat(lists.has(LIST, "ENG-2026-001")).isFalse();
        stored.add("ENG-2026-001");
        assertThat(lists.has(LIST, "ENG-2026-001")).isTrue();
    }

    @Test
    void what_is_in_one_list_is_in_no_other_and_no_code_in_none() {
        assertThat(lists.has(LIST, "ENG-2014-001")).isTrue();
        assertThat(lists.has("plan_measure", "ENG-2014-001")).isFalse();
        assertThat(lists.has(LIST, null)).isFalse();
    }

    private static Code row(String code) {
        return new Code(LIST, code, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }
}
