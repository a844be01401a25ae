package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.CellId;
import org.fairevaloir.statistics.disclosure.FixedOffsetFloor;
import org.fairevaloir.statistics.disclosure.Parameters;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.model.Coding;
import org.fairevaloir.statistics.model.Edition;
import org.fairevaloir.statistics.model.EditionContent;
import org.fairevaloir.statistics.model.EditionRepository;
import org.fairevaloir.statistics.model.FactRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * The coordinator freezes the cases validated by now into an edition: every table of the catalogue, protected. Nobody
 * else sees it before it is published. It is refused to nobody who may compile: with no case at all, every cell of
 * the edition is "not published", as it is with few.
 */
@UseCase
@Requires(Permission.COMPILE_EDITION)
public class CompileEdition {
    private static final String PURPOSE = "sdc-" + Catalogue.VERSION;

    @Inject
    FactRepository facts;

    @Inject
    EditionRepository editions;

    @Inject
    CodeLists lists;

    @Inject
    KeyRing keys;

    @Inject
    Recorder recorder;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public EditionSummary compile() {
        Instant cutoff = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Subject> subjects = new Coding(lists::parent).subjects(facts.validated(user.scope(), cutoff));
        FixedOffsetFloor floor = new FixedOffsetFloor(Parameters.STANDARD, this::pseudoRandom);
        List<ProtectedTable> tables = Catalogue.layouts(year(cutoff), codes()).stream()
                .map(layout -> floor.protect(layout, subjects))
                .toList();
        String previous = editions.lastPublished().map(Edition::hash).orElse("");
        EditionContent content =
                new EditionContent(editions.lastNumber() + 1, cutoff, Catalogue.VERSION, previous, tables, words());
        Edition edition = new Edition(content, user.theCaller().subject());
        recorder.record("edition.compiled", edition.hash());
        editions.store(edition);
        return EditionSummary.of(edition);
    }

    private Year year(Instant instant) {
        return Year.from(instant.atZone(clock.getZone()));
    }

    private Map<String, List<String>> codes() {
        return byDimension(rows -> rows.stream().map(Code::code).toList());
    }

    private Map<String, Map<String, Map<String, String>>> words() {
        return byDimension(rows -> rows.stream().collect(Collectors.toMap(Code::code, Code::labels)));
    }

    private <T> Map<String, T> byDimension(Function<List<Code>, T> of) {
        return Catalogue.dimensions().stream()
                .collect(Collectors.toMap(Function.identity(), dimension -> of.apply(lists.codes(dimension))));
    }

    /** Keyed by the catalogue version: drawn once for a cell, whatever the edition. */
    private long pseudoRandom(CellId cell) {
        return ByteBuffer.wrap(keys.pseudoRandom(PURPOSE, cell.canonical(), Long.BYTES))
                .getLong();
    }
}
