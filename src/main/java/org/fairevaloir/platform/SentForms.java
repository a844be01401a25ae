package org.fairevaloir.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The forms that were sent last, of everybody, and where their answers led. */
@ApplicationScoped
class SentForms {
    private static final int MOST = 10_000;

    private final Map<String, SentForm> last = Collections.synchronizedMap(new LastUsed());

    /** The form with this fingerprint, the same to all who send it. */
    SentForm with(String fingerprint) {
        return last.computeIfAbsent(fingerprint, first -> new SentForm());
    }

    /** One form as it was sent; whoever acts on it holds {@link #turn} meanwhile. */
    static final class SentForm {
        final ReentrantLock turn = new ReentrantLock();
        private @Nullable Answer answer;

        /** What it was answered; null while it was not, or not by another page. */
        @Nullable
        Answer answer() {
            return answer;
        }

        void was(Answer given) {
            answer = given;
        }
    }

    /**
     * An answer that leads to another page.
     *
     * @param cookies header lines, by which that page says what was done
     */
    record Answer(int status, String location, Collection<String> cookies) {
        Answer {
            cookies = List.copyOf(cookies);
        }
    }

    private static final class LastUsed extends LinkedHashMap<String, SentForm> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SentForm> eldest) {
            return size() > MOST;
        }
    }
}
