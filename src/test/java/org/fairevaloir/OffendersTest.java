package org.fairevaloir;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house can be broken: each catches an offender, or is told here as one without. */
class OffendersTest {
    private static final Set<String> WITHOUT_OFFENDER = Set.of(
            // They ask about particular classes or packages of the house.
            "disclosure_control_is_plain_java",
            "the_wording_of_letters_is_plain_java",
            "the_free_text_guard_is_plain_java",
            "the_chain_of_the_journal_is_plain_java",
            "the_access_policy_is_plain_java",
            "inventing_cases_needs_no_server",
            "cleaning_files_and_asking_the_scanner_need_no_server",
            "reading_and_writing_tables_needs_no_server",
            // It needs a second feature that uses the first.
            "features_form_no_circle");

    @Test
    void every_rule_catches_its_offender() {
        JavaClasses offenders = new ClassFileImporter().importPackages("org.fairevaloir.testing.offenders");

        Set<String> blind = rules().filter(rule -> catchesNothing(rule, offenders))
                .map(Field::getName)
                .collect(toSet());

        assertThat(offenders).hasSizeGreaterThan(5);
        assertThat(blind).isEqualTo(WITHOUT_OFFENDER);
    }

    private static Stream<Field> rules() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()));
    }

    private static boolean catchesNothing(Field rule, JavaClasses offenders) {
        try {
            return !((ArchRule) rule.get(null))
                    .allowEmptyShould(true)
                    .evaluate(offenders)
                    .hasViolation();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
