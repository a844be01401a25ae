package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;

/** What is erased is gone from every table: the database itself says which there are, so that none is forgotten. */
class ErasureIT extends WholeCase {
    @Resource
    UserTransaction erasing;

    @Inject
    AskErasure askErasure;

    @Inject
    EraseCase eraseCase;

    @Test
    void what_is_erased_is_gone_from_every_table_that_the_database_has() throws SQLException {
        UUID id = ofWhichEverythingIsStored();
        assertGoes(id, () -> {
            as(member("HLR"));
            askErasure.ask(id, version(id));
            as(COORDINATOR);
            eraseCase.erase(id, version(id), "PERSON");
        });
    }

    @Test
    void what_is_typed_at_the_moment_of_erasing_is_not_kept() throws Exception {
        UUID id = validated("HLR", aCase().draft());
        as(member("HLR"));
        CaseDraft typed = readCase.read(id).content();
        as(COORDINATOR);
        erasing.begin();
        Future<Object> kept;
        try {
            eraseCase.erase(id, typed.version(), "PERSON");
            kept = threads.submit(() -> keeping(typed));
            assertThatThrownBy(() -> kept.get(2, TimeUnit.SECONDS))
                    .as("it waits until the case is erased")
                    .isInstanceOf(TimeoutException.class);
        } finally {
            erasing.commit();
        }
        assertThat(kept.get(20, TimeUnit.SECONDS)).isInstanceOf(Stale.class);
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.number("select count(*) from amendment_draft where case_id = ?", id.toString()))
                    .isZero();
        }
    }

    private Object keeping(CaseDraft typed) {
        as(member("HLR"));
        try {
            keepAmendment.keep(typed, 0);
            return "kept";
        } catch (RuntimeException thrown) {
            return thrown;
        } finally {
            nobodyActsAnyMore();
        }
    }
}
