package org.fairevaloir.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.fairevaloir.access.Traced;
import org.jspecify.annotations.Nullable;

/**
 * Stands inside the transaction of every use case and writes to the journal what was recorded, when the outermost one
 * is done: the head of the journal is then locked for the moment of the commit only, and always as the last lock. Who
 * held it all through an act would make everybody of every association wait; who locked it and then a case would wait
 * for one who did it the other way round.
 *
 * <p>Whoever leaves a use case otherwise than by its end leaves nothing: the transaction is undone, also after an
 * {@link Error}, which the server would let pass, and also when an outer use case catches what an inner one refused. Such
 * a one is refused itself, because it would say that something was done of which nothing is left.
 */
@Interceptor
@Traced
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class WriteTrace {
    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Recorder recorder;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext context) throws Exception {
        if (transactions.getTransactionKey() == null) {
            // It has no transaction because those that it calls have one each, with a trace each.
            return context.proceed();
        }
        Trace trace = Trace.of(transactions);
        trace.enter();
        boolean done = false;
        try {
            Object answer = context.proceed();
            trace.leave();
            if (transactions.getRollbackOnly()) {
                throw new IllegalStateException("What failed was caught, and can't be done any more");
            }
            recorder.append(trace.due());
            done = true;
            return answer;
        } finally {
            if (!done) {
                transactions.setRollbackOnly();
            }
        }
    }
}
