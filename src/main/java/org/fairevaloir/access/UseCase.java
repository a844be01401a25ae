package org.fairevaloir.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that somebody can do: a class named as a verb, with one public method. First the {@link Guard}, then one
 * transaction around the whole, then the journal ({@link Traced}); whatever is thrown, checked or not, undoes everything,
 * its trace in the journal included.
 */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Guarded
@Traced
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UseCase {}
