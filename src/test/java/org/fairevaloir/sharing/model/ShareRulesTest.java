package org.fairevaloir.sharing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.sharing.ShareDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Without the person's agreement nothing is shared; and a proposal says everything, for ninety days at most. */
class ShareRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 4, 21);
    private static final ShareRules RULES = new ShareRules(new ShippedVocabulary(), TODAY);
    private static final Set<String> OTHERS = Set.of("ADN", "SCCF");

    private static ShareDraft draft(LocalDate endsOn) {
        return new ShareDraft(ShareKind.SHARE, "ADN", "HOUSING", endsOn);
    }

    private static List<String> fields(ShareDraft draft) {
        return RULES.ofProposal(draft, OTHERS).stream().map(Problem::field).toList();
    }

    @Test
    void a_proposal_says_what_to_whom_what_for_and_until_when() {
        assertThat(fields(draft(TODAY.plusDays(30)))).isEmpty();
        assertThat(fields(new ShareDraft(null, null, null, null)))
                .containsExactly("kind", "recipient", "purpose", "endsOn");
        assertThat(fields(new ShareDraft(ShareKind.TRANSFER, "HLR", "because", TODAY)))
                .as("oneself, and what is no purpose")
                .containsExactly("recipient", "purpose");
    }

    @Test
    void it_ends_today_at_the_earliest_and_in_ninety_days_at_the_latest() {
        assertThat(fields(draft(TODAY))).isEmpty();
        assertThat(fields(draft(TODAY.plusDays(90)))).isEmpty();
        assertThat(fields(draft(TODAY.minusDays(1)))).containsExactly("endsOn");
        assertThat(fields(draft(TODAY.plusDays(91)))).containsExactly("endsOn");
    }

    @Test
    void only_an_informed_person_who_agreed_to_sharing_is_shared() {
        assertThat(agreed("INFORMED_AGREED", Set.of("SHARE"))).isTrue();
        assertThat(agreed("INFORMED_AGREED", Set.of("STATS", "SHARE", "LETTER")))
                .isTrue();
        assertThat(agreed("INFORMED_AGREED", Set.of("STATS", "LETTER"))).isFalse();
        assertThat(agreed("INFORMED_AGREED", Set.of())).isFalse();
        assertThat(agreed("NOT_YET", Set.of("SHARE"))).isFalse();
        assertThat(agreed("REFUSED", Set.of("SHARE"))).isFalse();
        assertThat(agreed(null, Set.of("SHARE"))).isFalse();
    }

    private static boolean agreed(@Nullable String consent, Set<String> scope) {
        return RULES.isAgreed(consent, new Answers(Map.of("consentScope", scope)));
    }

    @Test
    void a_draft_is_not_shared_whatever_the_person_agreed_to() {
        FieldCase own = FieldCase.drafted(
                UUID.randomUUID(), "HLR-2015-0001", new FieldCase.Birth("HLR", "author", Instant.EPOCH));
        assertThat(RULES.ofCase(own, true)).extracting(Problem::key).containsExactly("sharing.problem.draft");
        own.standing().submit(Instant.EPOCH);
        assertThat(RULES.ofCase(own, true)).isEmpty();
        assertThat(RULES.ofCase(own, false)).extracting(Problem::key).containsExactly("sharing.problem.consent");
    }
}
