package org.fairevaloir.bench;

import java.util.Optional;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.run.Stack;

/**
 * What a goal finds: the platform with so many cases, the same cases at the peer, and where to tell what it measured.
 *
 * @param size number of generated cases
 * @param peerTables the same cases in plain tables, whoever reads them
 */
public record Scene(
        int size,
        Wishes wishes,
        Stack stack,
        Database database,
        Database peerTables,
        Optional<Directus> peer,
        Invented invented,
        Report report) {

    /** Cases that are not stored yet, each other than all before. */
    @FunctionalInterface
    public interface Invented {
        CaseDraft next();
    }

    /** How many cases are stored. */
    public long stored() throws java.sql.SQLException {
        return database.number("select count(*) from field_case");
    }

    /** How much the server's compilers have worked. */
    public Crowd.Compiling compiling() {
        return new Compilers(stack.application().pid())::seconds;
    }

    /** Such as "100,000 cases". */
    public String sizeText() {
        return Report.text(size) + " cases";
    }
}
