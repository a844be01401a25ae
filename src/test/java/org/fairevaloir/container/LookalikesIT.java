package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.FindLookalikes.Lookalikes;
import org.fairevaloir.imports.ImportView;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.imports.PreviewImport;
import org.fairevaloir.imports.ReadImport;
import org.fairevaloir.imports.ReadImport.Window;
import org.junit.jupiter.api.Test;

/** V10 with cases made by chance, against the same said in a few lines of Java. */
class LookalikesIT extends InContainer {
    private static final int CASES = 80;

    /** Months in which no other test has a case: all tests share one database. */
    private static final List<YearMonth> MONTHS = List.of(YearMonth.of(2003, 4), YearMonth.of(2003, 5));

    private static final YearMonth MANY = YearMonth.of(2003, 6);

    private static final YearMonth ALONE = YearMonth.of(2003, 8);

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    PreviewImport previewImport;

    @Inject
    ReadImport readImport;

    private record Stored(UUID id, String association, String reference, boolean draft, Situation said) {}

    @Test
    void v10_equal_in_five_marks_warns_the_author_and_flags_to_the_coordinator_how_many_there_are_elsewhere() {
        List<Stored> all = stored(new Random(20030405));
        int own = 0;
        int elsewhere = 0;
        for (Stored one : all) {
            as(member(one.association()));
            assertThat(findLookalikes.find(one.id()))
                    .as("author of %s", one)
                    .isEqualTo(new Lookalikes(
                            references(
                                    all, other -> other.association().equals(one.association()) && alike(one, other)),
                            0));
            if (!one.draft()) {
                Lookalikes expected = new Lookalikes(
                        references(
                                all,
                                other -> !other.draft()
                                        && other.association().equals(one.association())
                                        && alike(one, other)),
                        all.stream()
                                .filter(other -> !other.draft()
                                        && !other.association().equals(one.association())
                                        && alike(one, other))
                                .count());
                as(COORDINATOR);
                assertThat(findLookalikes.find(one.id()))
                        .as("coordinator, of %s", one)
                        .isEqualTo(expected);
                own += expected.references().size();
                elsewhere += (int) expected.elsewhere();
            }
        }
        assertThat(List.of(own, elsewhere))
                .as("the cases were alike often enough")
                .allMatch(count -> count > 15);
        assertThat(all).as("and some say too little").anyMatch(one -> marks(one).contains("null"));
    }

    /** Of more than twenty in all, those of the association that comes last in the order of references too. */
    @Test
    void v10_counts_elsewhere_to_the_last_and_loses_none_of_the_own() {
        for (int i = 0; i < 22; i++) {
            submitted("ADN", aCase().firstContact(MANY).draft());
        }
        UUID one = submitted("HLR", aCase().firstContact(MANY).draft());
        String other = readCase.read(submitted("HLR", aCase().firstContact(MANY).draft()))
                .reference();

        as(COORDINATOR);
        assertThat(findLookalikes.find(one)).isEqualTo(new Lookalikes(List.of(other), 22));
    }

    @Test
    void a_table_says_of_each_case_what_is_stored_that_looks_like_it_and_keeps_none_out() {
        CaseDraft said = aCase().firstContact(ALONE).draft();
        UUID stored = drafted("HLR", said);
        String reference = readCase.read(stored).reference();
        drafted("ADN", aCase().firstContact(ALONE).draft());
        byte[] table = new MadeTable()
                .with("A-1", aCase().firstContact(ALONE).draft())
                .with("A-2", aCase().firstContact(ALONE.plusMonths(1)).draft())
                .with("A-3", aCase().firstContact(ALONE).with("gender", "M").draft(), "gender", "")
                .csv();

        as(member("HLR"));
        ImportView seen = readImport.read(previewImport.preview("a.csv", table), new Window(0, 50));
        assertThat(seen.findings())
                .filteredOn(finding -> finding.problem().key().equals("imports.finding.alike"))
                .extracting(
                        finding -> finding.problem().row(),
                        finding -> finding.problem().arguments())
                .containsExactly(tuple(2, List.of(reference)));
        assertThat(seen.tally().all()).isEqualTo(3);
        assertThat(seen.tally().doubtful()).isZero();
    }

    /** What the rule says, word for word; nothing is alike of which one mark is missing. */
    private static boolean alike(Stored one, Stored other) {
        return !one.equals(other) && !marks(one).contains("null") && marks(one).equals(marks(other));
    }

    private static List<String> marks(Stored one) {
        Situation said = one.said();
        return Stream.of(
                        said.gender(),
                        said.ageBand(),
                        said.nationality(),
                        said.exploitationForm(),
                        said.firstContactMonth())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> references(List<Stored> all, Predicate<Stored> which) {
        return all.stream().filter(which).map(Stored::reference).sorted().toList();
    }

    /** Half of them drafts, of which a mark may be missing; any two differ in few marks, so that many differ in none or one. */
    private List<Stored> stored(Random chance) {
        List<Stored> all = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String association = any(chance, "HLR", "ADN", "SCCF");
            boolean draft = chance.nextBoolean();
            CaseDraft typed = typed(chance, draft && chance.nextBoolean());
            UUID id = draft ? drafted(association, typed) : submitted(association, typed);
            all.add(new Stored(id, association, readCase.read(id).reference(), draft, typed.situation()));
        }
        return all;
    }

    private static CaseDraft typed(Random chance, boolean incomplete) {
        int missing = incomplete ? chance.nextInt(5) : -1;
        return aCase().with("gender", missing == 0 ? null : any(chance, "F", "F", "M"))
                .with("ageBand", missing == 1 ? null : any(chance, "A18_24", "A18_24", "A25_34"))
                .with("nationality", missing == 2 ? null : any(chance, "NG", "NG", "RO"))
                .with("exploitationForm", missing == 3 ? null : any(chance, "SEX", "SEX", "LAB"))
                .firstContact(missing == 4 ? null : MONTHS.get(chance.nextInt(10) / 9))
                .draft();
    }

    private static String any(Random chance, String... codes) {
        return codes[chance.nextInt(codes.length)];
    }
}
