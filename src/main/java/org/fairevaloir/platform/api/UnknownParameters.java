package org.fairevaloir.platform.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * Refuses a parameter of the address that the resource doesn't read: {@code ?sumbit=true} would keep a draft where a
 * case should have been handed over, and nobody would be told.
 */
@Provider
public class UnknownParameters implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> known = namesOf(resource.getResourceMethod());
        List<Problem> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Problem.of("?" + name, "programs.problem.unknownParameter"))
                .toList();
        Problems.throwIfAny(unknown);
    }

    /** The parameters that a method reads, itself or by a class of parameters. */
    static Set<String> namesOf(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(UnknownParameters::read)
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<AnnotatedElement> read(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Stream.of(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
