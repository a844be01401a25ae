package org.fairevaloir.access.keycloak;

import jakarta.enterprise.event.Event;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairevaloir.access.keycloak.oidc.Conversation;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;
import org.fairevaloir.access.keycloak.oidc.Tokens;
import org.fairevaloir.access.model.RevokedSessionRepository;

/** The adapter's parts put together as the container does it, with a table in memory and a journal in a list. */
@SuppressWarnings("UnnecessaryAssignment") // here the test is the container
final class Adapter {
    final TestClock clock = new TestClock();
    final List<Object> journal = new ArrayList<>();
    final MemoryTable table = new MemoryTable();
    final RevokedSessions revoked = new RevokedSessions();
    final Tokens tokens;
    final Renewal renewal = new Renewal();
    final LoginMechanism mechanism = new LoginMechanism();

    Adapter(OidcSettings settings) {
        revoked.table = table;
        revoked.clock = clock;
        Conversation keycloak = new Conversation(settings, clock);
        tokens = keycloak.tokens;
        Admission admission = new Admission();
        admission.refusals = recording();
        renewal.endpoint = keycloak.endpoint;
        renewal.tokens = tokens;
        renewal.clock = clock;
        LoginStart start = new LoginStart();
        start.settings = settings;
        start.discovery = keycloak.discovery;
        Callback callback = new Callback();
        callback.settings = settings;
        callback.start = start;
        callback.endpoint = keycloak.endpoint;
        callback.tokens = tokens;
        callback.admission = admission;
        callback.signedIn = recording();
        callback.clock = clock;
        PageLogin pages = new PageLogin();
        pages.revoked = revoked;
        pages.renewal = renewal;
        pages.admission = admission;
        pages.signedOut = recording();
        BearerLogin bearers = new BearerLogin();
        bearers.tokens = tokens;
        bearers.revoked = revoked;
        bearers.admission = admission;
        mechanism.settings = settings;
        mechanism.pages = pages;
        mechanism.bearers = bearers;
        mechanism.callback = callback;
        mechanism.start = start;
    }

    void ask(Browser browser) {
        browser.status = 200;
        browser.message = null;
        browser.location = null;
        browser.caller = null;
        browser.answered.clear();
        mechanism.validateRequest(browser.request(), browser.response(), browser.context());
    }

    @SuppressWarnings("unchecked")
    <T> Event<T> recording() {
        return Browser.fake(Event.class, (proxy, called, arguments) -> {
            journal.add(arguments[0]);
            return null;
        });
    }

    static final class MemoryTable extends RevokedSessionRepository {
        final Map<String, LocalDateTime> rows = new HashMap<>();
        RuntimeException lost;
        int questions;

        @Override
        public void add(String sid, LocalDateTime at) {
            failIfLost();
            rows.put(sid, at);
        }

        @Override
        public Set<String> since(LocalDateTime from) {
            questions++;
            failIfLost();
            return rows.entrySet().stream()
                    .filter(row -> !row.getValue().isBefore(from))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public void forgetBefore(LocalDateTime limit) {
            failIfLost();
            rows.values().removeIf(at -> at.isBefore(limit));
        }

        private void failIfLost() {
            if (lost != null) {
                throw lost;
            }
        }
    }
}
