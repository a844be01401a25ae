package org.fairevaloir.shared;

import java.time.Duration;

/**
 * A program's request that must be made otherwise, or later, whatever it is about: its status, and the key of the text
 * that says so (bundle {@code errors}).
 */
public class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final Duration retryAfter;

    public RequestRefused(int status, String key) {
        this(status, key, Duration.ZERO);
    }

    /** @param retryAfter time after which the same request may be made again; zero where that is not said */
    public RequestRefused(int status, String key, Duration retryAfter) {
        super(key);
        this.status = status;
        this.key = key;
        this.retryAfter = retryAfter;
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
