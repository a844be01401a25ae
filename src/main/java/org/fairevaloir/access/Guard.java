package org.fairevaloir.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every use case and outside its transaction: no {@link Requires} or no permission means refusal, and
 * a refusal is announced so that the journal keeps it.
 */
@Interceptor
@Guarded
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Guard {
    @Inject
    CurrentUser user;

    @Inject
    Event<Refusal> refusals;

    @AroundInvoke
    @Nullable
    Object ask(InvocationContext context) throws Exception {
        Class<?> useCase = context.getMethod().getDeclaringClass();
        Requires requires = useCase.getAnnotation(Requires.class);
        if (requires == null || !user.may(requires.value())) {
            refusals.fire(new Refusal(useCase.getSimpleName()));
            throw new Refused(useCase.getSimpleName());
        }
        return context.proceed();
    }
}
