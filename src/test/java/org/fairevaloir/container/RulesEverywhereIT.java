package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.BrokenCase;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.KeepDraft;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.imports.ContinueImport;
import org.fairevaloir.imports.ImportView;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.imports.PreviewImport;
import org.fairevaloir.imports.ReadImport;
import org.fairevaloir.imports.ReadImport.Window;
import org.fairevaloir.imports.StartImport;
import org.fairevaloir.imports.model.Wishes;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Words;
import org.junit.jupiter.api.Test;

/**
 * V1 to V10, by whatever way a case comes in: none of them is a matter of the page. How each is told by the API is in
 * {@code ApiE2E}; what each says exactly, in {@code RulePropertiesTest}.
 */
class RulesEverywhereIT extends InContainer {
    private static final YearMonth MONTH_OF_NO_OTHER_TEST = YearMonth.of(2002, 8);

    @Inject
    KeepDraft keepDraft;

    @Inject
    AmendCase amendCase;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    PreviewImport previewImport;

    @Inject
    StartImport startImport;

    @Inject
    ContinueImport continueImport;

    @Inject
    ReadImport readImport;

    @Test
    void through_the_form_what_breaks_a_rule_is_not_submitted_and_not_stored() {
        as(member("OSF"));
        for (BrokenCase broken : BrokenCase.all()) {
            CaseDraft typed = broken.said().draft();
            assertTold(broken, () -> submitCase.submit(typed));
            assertThat(catchThrowable(() -> readCase.read(typed.id())))
                    .as("%s", broken)
                    .isInstanceOf(NotFound.class);
        }
        CaseDraft sound = aCase().draft();
        submitCase.submit(sound);
        assertThat(readCase.read(sound.id()).status()).as("positive control").isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void what_was_kept_while_it_was_typed_breaks_no_rule_when_it_is_submitted() {
        as(member("OSF"));
        for (BrokenCase broken : BrokenCase.all()) {
            CaseDraft typed = broken.said().draft();
            if (broken.absurd()) {
                assertTold(broken, () -> keepDraft.keep(typed));
                assertTold(broken, () -> logCase.log(typed));
                keepDraft.keep(aCase().id(typed.id()).draft());
            } else {
                keepDraft.keep(typed);
            }
            long version = version(typed.id());
            assertTold(
                    broken,
                    () -> submitCase.submit(broken.said().version(version).draft()));
            assertThat(readCase.read(typed.id()).status()).as("%s", broken).isEqualTo(CaseStatus.DRAFT);
            assertThat(version(typed.id())).as("%s", broken).isEqualTo(version);
        }
    }

    @Test
    void what_is_told_of_a_counted_case_breaks_no_rule_either() {
        UUID id = validated("OSF", aCase().draft());
        as(member("OSF"));
        long version = version(id);
        for (BrokenCase broken : BrokenCase.all()) {
            CaseDraft told = broken.said().id(id).version(version).draft();
            assertTold(ofCounted(broken), () -> amendCase.amend(told));
            if (broken.absurd()) {
                assertTold(broken, () -> keepAmendment.keep(told, 0));
            }
        }
        assertThat(version(id)).isEqualTo(version);
        amendCase.amend(aCase().id(id).version(version).with("housing", "CHRS").draft());
        assertThat(version(id)).as("positive control").isGreaterThan(version);
    }

    /** V4 has words of its own there: an agreement that ends, ends what is counted too, and that is erasure. */
    private static BrokenCase ofCounted(BrokenCase broken) {
        return broken.rule().equals("V4")
                ? new BrokenCase("V4", broken.said(), "consent", "cases.problem.agreementEnds", false)
                : broken;
    }

    @Test
    void an_import_leaves_out_what_is_absurd_and_submits_nothing_that_breaks_a_rule() throws SQLException {
        as(member("OSF"));
        List<BrokenCase> all = BrokenCase.all();
        MadeTable table = new MadeTable();
        all.forEach(broken -> table.with(Words.unique(), broken.said().draft()));
        table.with(Words.unique(), aCase().draft(), "narrative", Words.unique());

        ImportView result = imported(table);

        List<UUID> ids = casesOf(result.id());
        for (int i = 0; i < all.size(); i++) {
            BrokenCase broken = all.get(i);
            UUID id = ids.get(i);
            if (broken.absurd()) {
                assertThat(catchThrowable(() -> readCase.read(id)))
                        .as("%s", broken)
                        .isInstanceOf(NotFound.class);
            } else {
                assertThat(readCase.read(id).status()).as("%s", broken).isEqualTo(CaseStatus.DRAFT);
            }
        }
        assertThat(readCase.read(ids.get(all.size())).status())
                .as("positive control")
                .isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void v10_warns_and_refuses_nothing_whichever_way_the_other_came() throws SQLException {
        UUID typed = submitted("OSF", alike().draft());
        as(member("OSF"));
        CaseDraft autosaved = alike().draft();
        keepDraft.keep(autosaved);
        UUID imported = casesOf(imported(new MadeTable().with(Words.unique(), alike().draft()))
                        .id())
                .get(0);

        List<UUID> all = List.of(typed, autosaved.id(), imported);
        for (UUID one : all) {
            assertThat(findLookalikes.find(one).references())
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(other -> !other.equals(one))
                            .map(other -> readCase.read(other).reference())
                            .toList());
        }
        submitCase.submit(readCase.read(autosaved.id()).content());
        UUID elsewhere = submitted("PE", alike().draft());
        assertThat(findLookalikes.find(elsewhere).references())
                .as("of others its author hears nothing")
                .isEmpty();
        as(COORDINATOR);
        assertThat(findLookalikes.find(elsewhere).elsewhere()).isEqualTo(3);
    }

    /** Five marks that are equal, of somebody else each time. */
    private static Cases alike() {
        return aCase().firstContact(MONTH_OF_NO_OTHER_TEST).with("narrative", Words.unique());
    }

    private static void assertTold(BrokenCase broken, Runnable act) {
        assertThat(problems(act))
                .as("%s", broken)
                .extracting(Problem::field, Problem::key)
                .contains(tuple(broken.field(), broken.problem()));
    }

    private ImportView imported(MadeTable table) {
        UUID id = previewImport.preview("cas.csv", table.csv());
        startImport.start(id, new Wishes(true, false, true));
        while (readImport.read(id, new Window(0, 50)).state().isUnderWay()) {
            continueImport.goOn(id);
        }
        return readImport.read(id, new Window(0, 50));
    }
}
