package org.fairevaloir.letters.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.fairevaloir.shared.Csv;

/** The letterhead in the database. */
@ApplicationScoped
public class LetterheadRepository {
    @PersistenceContext
    EntityManager entities;

    /** @throws IllegalStateException when the platform was started without its first rows */
    public Letterhead.Content the() {
        Letterhead found = entities.find(Letterhead.class, Letterhead.ONLY);
        if (found == null) {
            throw new IllegalStateException("no letterhead");
        }
        return found.content();
    }

    /** Adds the one that ships with the platform unless there is one. To be called at each start. */
    @Transactional
    public void addMissing() {
        if (entities.find(Letterhead.class, Letterhead.ONLY) == null) {
            entities.persist(new Letterhead(shipped()));
        }
    }

    /** The one that ships with the platform. */
    public static Letterhead.Content shipped() {
        NamedCsvRecord row = Csv.rows("reference/collectif.csv").get(0);
        return new Letterhead.Content(
                row.getField("name"),
                row.getField("place"),
                row.getField("signature"),
                row.getField("email"),
                row.getField("phone"));
    }
}
