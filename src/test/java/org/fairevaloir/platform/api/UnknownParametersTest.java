package org.fairevaloir.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {

    @Test
    void the_parameters_that_a_resource_reads_are_known_wherever_they_are_written() {
        List<Method> methods = new ClassFileImporter()
                .importPackages("org.fairevaloir.cases.rest").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource -> Stream.of(resource.reflect().getDeclaredMethods()))
                        .toList();

        assertThat(methods)
                .filteredOn(method -> method.getName().equals("list"))
                .allSatisfy(method -> assertThat(UnknownParameters.namesOf(method))
                        .contains("status", "cursor", "count")
                        .doesNotContain("stauts"));
        assertThat(methods)
                .filteredOn(method -> method.isAnnotationPresent(POST.class))
                .isNotEmpty()
                .allSatisfy(
                        method -> assertThat(UnknownParameters.namesOf(method)).containsExactly("submit"));
    }
}
