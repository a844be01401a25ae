package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.LookalikeRepository;
import org.fairevaloir.cases.tables.CellCodes;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.imports.EarlierImports.Marked;
import org.fairevaloir.imports.checking.CheckedTable;
import org.fairevaloir.imports.checking.TableCheck;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportBatch.Arrival;
import org.fairevaloir.imports.model.ImportBatch.FileMark;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportRow;
import org.fairevaloir.shared.Digests;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.vault.KeyRing;
import org.fairevaloir.vault.Vault;

/**
 * A member sends a table of cases of the own association, to see what would be imported and what is wrong with it. No
 * case is stored; what was read waits, sealed, for {@link StartImport} or {@link GiveUpImport}. Earlier previews of the
 * same person are given up, and those that anybody of the association left for a day.
 *
 * <p>Refused with {@link Problems} when the file is no table, is too large, damaged or made to do harm, or has no
 * column that a case has. What is wrong with single rows is no refusal: it is what the preview shows.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class PreviewImport {
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private static final int LONGEST_NAME = 120;

    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    LookalikeRepository stored;

    @Inject
    CodeLists lists;

    @Inject
    KeyRing keys;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /**
     * @param name as the author calls the file
     * @return the id under which the preview is read
     */
    public UUID preview(String name, byte[] file) {
        CheckedTable table = checked(file);
        Instant now = clock.instant();
        String author = user.theCaller().subject();
        imports.givenUp(author, now.minus(PATIENCE), user.scope()).forEach(imports::remove);
        Fingerprints prints = new Fingerprints(keys, user.association());
        FileMark mark = new FileMark(title(name), prints.ofFile(Digests.sha256(file)));
        ImportBatch batch = new ImportBatch(new Arrival(user.association(), author, now), mark, table, vault);
        imports.store(batch);
        EarlierImports earlier = new EarlierImports(imports, user.scope());
        StoredLookalikes alike = new StoredLookalikes(stored, user.scope());
        for (int first = 0; first < table.cases().size(); first += AT_ONCE) {
            int end = Math.min(first + AT_ONCE, table.cases().size());
            List<Marked> cases = table.cases().subList(first, end).stream()
                    .map(said -> new Marked(said, prints.of(said)))
                    .toList();
            store(batch, first, alike.told(earlier.told(cases)));
        }
        recorder.record("import.previewed", batch.id());
        return batch.id();
    }

    private CheckedTable checked(byte[] file) {
        try {
            CaseRules rules = new CaseRules(lists, LocalDate.now(clock));
            CheckedTable table = TableCheck.check(new ByteArrayInputStream(file), rules, new CellCodes(this::sayable));
            if (table.cases().isEmpty()) {
                throw new Problems(List.of(Problem.of("file", "imports.problem.noRows")));
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    /** What a cell of this list may say. */
    private List<Code> sayable(String list) {
        return list.equals(Authority.LIST)
                ? lists.authorities(null).stream().map(Authority::row).toList()
                : lists.choices(list);
    }

    private void store(ImportBatch batch, int first, List<Marked> cases) {
        for (int i = 0; i < cases.size(); i++) {
            Marked one = cases.get(i);
            imports.store(new ImportRow(batch, first + i, one.said(), one.marks()).sealing(one.said(), vault));
        }
        imports.forgetStored();
    }

    private static String title(String name) {
        String title =
                name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return title.isEmpty() ? "?" : title.substring(0, Math.min(title.length(), LONGEST_NAME));
    }
}
