package org.fairevaloir.platform.errors;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;

/**
 * Lets an exception leave Faces the same way from a whole page and from a part of one: as an exception, which
 * {@link IncidentFilter} answers. By itself Faces would write the exception's name and message into a partial answer.
 */
public class OneWayOfFailing extends ExceptionHandlerFactory {

    public OneWayOfFailing(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Throwing(getWrapped().getExceptionHandler());
    }

    private static final class Throwing extends ExceptionHandlerWrapper {
        Throwing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            var queued = getUnhandledExceptionQueuedEvents().iterator();
            if (queued.hasNext()) {
                throw new FacesException(queued.next().getContext().getException());
            }
        }
    }
}
