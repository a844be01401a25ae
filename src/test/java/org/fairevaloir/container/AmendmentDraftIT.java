package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.FindAmendmentDraft;
import org.fairevaloir.cases.followup.FindAmendmentDraft.Kept;
import org.fairevaloir.cases.followup.GiveUpAmendment;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.cases.followup.TellAmendment;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.FindAmendments;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;

/** What is typed of a counted case outlives the connection, is its author's alone, and is no version of the case. */
class AmendmentDraftIT extends InContainer {
    private static final Caller COLLEAGUE = Callers.member("HLR", "colleague-of-HLR");

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    FindAmendmentDraft findAmendmentDraft;

    @Inject
    TellAmendment tellAmendment;

    @Inject
    GiveUpAmendment giveUpAmendment;

    @Inject
    LiftBlockage liftBlockage;

    @Inject
    FindAmendments findAmendments;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    CloseCase closeCase;

    @Inject
    EraseCase eraseCase;

    @Test
    void what_was_typed_half_is_found_again_word_for_word() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        CaseDraft half = kept(typed.with("gender", null)
                .with("narrative", "Vue par M. Durand, 06 12 34 56 78.")
                .with("localAlias", "Lune")
                .with("restrictedNote", "À part."));

        Kept found = findAmendmentDraft.find(id).orElseThrow();
        assertThat(found.content()).isEqualTo(half);
        assertThat(found.outdated()).isFalse();
        assertThat(readCase.read(id).content().narrative())
                .isEqualTo(aCase().draft().narrative());
    }

    @Test
    void nobody_but_its_author_finds_it_and_nothing_waits_or_counts() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        kept(typed.with("gender", "NB"));

        assertThat(readCase.read(id).proposal()).isNull();
        as(COLLEAGUE);
        assertThat(findAmendmentDraft.find(id)).isEmpty();
        as(member("PE"));
        assertThatThrownBy(() -> findAmendmentDraft.find(id)).isInstanceOf(NotFound.class);
        as(COORDINATOR);
        assertThat(findAmendments.find()).noneMatch(waiting -> waiting.id().equals(id));
        assertThat(readCase.read(id).proposal()).isNull();
        assertThat(readCase.read(id).content().situation().gender()).isEqualTo("F");
    }

    @Test
    void what_is_told_is_kept_no_more_and_what_is_refused_is() throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        CaseDraft half = kept(typed.with("complaint", null));
        assertThat(problems(() -> tellAmendment.tell(half, 1))).hasSize(1);
        assertThat(findAmendmentDraft.find(id)).isPresent();

        tellAmendment.tell(
                typed.with("complaint", "REFUSED").version(version(id)).draft(), 1);
        assertThat(findAmendmentDraft.find(id)).isEmpty();
        assertThat(readCase.read(id).proposal()).isNotNull();
        assertThat(rows(id)).isZero();
    }

    @Test
    void what_is_given_up_is_gone_and_of_a_colleague_s_nothing_is() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        kept(typed.with("gender", "NB"));
        as(COLLEAGUE);
        keepAmendment.keep(typed.with("gender", "M").version(version(id)).draft(), 0);
        giveUpAmendment.giveUp(id);
        giveUpAmendment.giveUp(id);
        assertThat(findAmendmentDraft.find(id)).isEmpty();
        as(member("HLR"));
        assertThat(findAmendmentDraft
                        .find(id)
                        .orElseThrow()
                        .content()
                        .situation()
                        .gender())
                .isEqualTo("NB");
        as(member("PE"));
        assertThatThrownBy(() -> giveUpAmendment.giveUp(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_blockage_that_is_lifted_meanwhile_leaves_it_and_says_so() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        kept(typed.with("narrative", "À moitié"));
        CaseDraft read = readCase.read(id).content();
        liftBlockage.lift(
                id,
                read.version(),
                read.blockages().get(0).id(),
                new Outcome("RESOLVED", LocalDate.of(2015, 6, 9), "COURT"));

        Kept found = findAmendmentDraft.find(id).orElseThrow();
        assertThat(found.content().narrative()).isEqualTo("À moitié");
        assertThat(found.outdated()).isTrue();
        assertThat(found.content().version()).isEqualTo(version(id));
        assertThatThrownBy(() -> keepAmendment.keep(read, 1))
                .as("of an old page")
                .isInstanceOf(Stale.class);
    }

    @Test
    void what_is_outdated_stays_so_when_it_is_reopened_and_kept_again() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        kept(typed.with("narrative", "À moitié"));
        as(COLLEAGUE);
        tellAmendment.tell(typed.with("housing", "CHRS").version(version(id)).draft(), 0);
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));

        as(member("HLR"));
        keepAmendment.keep(findAmendmentDraft.find(id).orElseThrow().content(), 1);
        assertThat(findAmendmentDraft.find(id).orElseThrow().outdated())
                .as("the same words again")
                .isTrue();
        kept(typed.with("narrative", "Aux trois quarts"));
        assertThat(findAmendmentDraft.find(id).orElseThrow().outdated())
                .as("a few more words, beside others of the old version")
                .isTrue();
        giveUpAmendment.giveUp(id);
        kept(typed.with("narrative", "Depuis le début"));
        assertThat(findAmendmentDraft.find(id).orElseThrow().outdated())
                .as("positive control")
                .isFalse();
    }

    @Test
    void of_two_pages_of_its_author_the_one_that_knows_less_overwrites_nothing() throws Exception {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        long opened = version(id);
        CaseDraft there = typed.with("narrative", "Là-bas").version(opened).draft();
        CaseDraft here = typed.with("narrative", "Ici").version(opened).draft();
        long knownThere = keepAmendment.keep(there, 0);
        assertThatThrownBy(() -> keepAmendment.keep(here, 0)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> tellAmendment.tell(here, 0)).isInstanceOf(Stale.class);
        assertThat(readCase.read(id).proposal()).isNull();
        assertThat(findAmendmentDraft.find(id).orElseThrow().content().narrative())
                .isEqualTo("Là-bas");

        long knownHere = keepAmendment.keep(here, knownThere);
        assertThatThrownBy(() -> tellAmendment.tell(there, knownThere)).isInstanceOf(Stale.class);
        tellAmendment.tell(here, knownHere);
        assertThat(rows(id)).isZero();
        long now = version(id);
        CaseDraft late = typed.with("narrative", "Là-bas encore").version(now).draft();
        assertThatThrownBy(() -> keepAmendment.keep(late, knownThere))
                .as("of what was told meanwhile")
                .isInstanceOf(Stale.class);
    }

    @Test
    void of_two_pages_that_keep_at_the_same_moment_one_is_told() throws Exception {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        long opened = version(id);
        List<Callable<Object>> pages = Stream.of("Ici", "Là-bas")
                .map(words -> typed.with("narrative", words).version(opened).draft())
                .map(draft -> (Callable<Object>) () -> {
                    as(member("HLR"));
                    return keepAmendment.keep(draft, 0);
                })
                .toList();
        List<Object> answers = atOnce(pages);
        assertThat(answers).filteredOn(Long.class::isInstance).containsExactly(1L);
        assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(1);
        assertThat(rows(id)).isEqualTo(1);
    }

    @Test
    void only_a_counted_case_of_one_s_own_is_amended_and_nothing_absurd_is_kept() {
        Cases draft = aCase();
        UUID drafted = drafted("HLR", draft.draft());
        CaseDraft open = draft.version(version(drafted)).draft();
        assertThatThrownBy(() -> keepAmendment.keep(open, 0)).isInstanceOf(Stale.class);
        assertThat(findAmendmentDraft.find(drafted)).isEmpty();

        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        CaseDraft absurd = typed.with("gender", "<b>").version(version(id)).draft();
        assertThat(problems(() -> keepAmendment.keep(absurd, 0))).hasSize(1);
        CaseDraft fine = typed.with("gender", "F").version(version(id)).draft();
        as(member("PE"));
        assertThatThrownBy(() -> keepAmendment.keep(fine, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_typed_again_writes_nothing() throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        CaseDraft half = kept(typed.with("gender", "NB"));
        long before = acts();
        assertThat(keepAmendment.keep(half, 1)).isEqualTo(1);
        assertThat(acts()).isEqualTo(before);
        kept(typed.with("gender", "M"));
        assertThat(acts()).as("positive control").isEqualTo(before + 1);
        assertThat(rows(id)).isEqualTo(1);
    }

    @Test
    void a_form_that_says_what_it_said_when_it_was_opened_leaves_nothing_to_keep() throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        assertThat(keepAmendment.keep(readCase.read(id).content(), 0)).isZero();
        CaseDraft told = typed.with("gender", "M").version(version(id)).draft();
        tellAmendment.tell(told, 0);
        as(COLLEAGUE);
        CaseView waiting = readCase.read(id);
        assertThat(keepAmendment.keep(waiting.proposal().content(), 0))
                .as("what waits of it")
                .isZero();
        assertThat(rows(id)).isZero();
        assertThat(keepAmendment.keep(waiting.content(), 0))
                .as("back to what it says")
                .isPositive();
    }

    @Test
    void it_is_erased_with_the_case_whoever_typed_it() throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        kept(typed.with("gender", "NB"));
        as(COLLEAGUE);
        keepAmendment.keep(typed.with("gender", "M").version(version(id)).draft(), 0);
        assertThat(rows(id)).as("positive control").isEqualTo(2);
        as(COORDINATOR);
        eraseCase.erase(id, version(id), "PERSON");
        assertThat(rows(id)).isZero();
    }

    private CaseDraft kept(Cases typed) {
        as(member("HLR"));
        CaseDraft half = typed.version(version(typed.draft().id())).draft();
        keepAmendment.keep(half, keptVersion(half.id()));
        return half;
    }

    private long keptVersion(UUID id) {
        return findAmendmentDraft.find(id).map(Kept::version).orElse(0L);
    }

    private static long rows(UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from amendment_draft where case_id = '" + id + "'");
        }
    }

    private static long acts() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from journal where action = 'case.amendment_kept'");
        }
    }
}
