package org.fairevaloir.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that the platform does by itself, when its hour has come: a class named as a verb, with one public method.
 * Around it are one transaction and the journal ({@link Traced}), as around a {@link UseCase}. Nobody asks for it, so
 * there is nobody for the {@link Guard} to ask about: instead nothing that serves a request may call it, which
 * ArchitectureTest holds. Nor may it ask the {@link CurrentUser}: there is no request to which one belongs.
 */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Traced
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PlatformTask {}
