package org.fairevaloir.letters.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A figure of a letter, bound to the cell of the published edition from which it was picked. */
@Embeddable
public class LetterFigure {
    @Column(name = "number")
    private int number;

    @Column(name = "edition_id", columnDefinition = "UUID")
    private UUID editionId;

    @Column(name = "edition_number")
    private int editionNumber;

    @Column(name = "edition_hash")
    private String editionHash;

    @Column(name = "cell_id")
    private String cellId;

    @Column(name = "shown")
    private String shown;

    @Column(name = "source")
    private String source;

    protected LetterFigure() {}

    /** Where it comes from. */
    public record Origin(UUID editionId, int editionNumber, String editionHash, String cellId)
            implements Serializable {}

    /**
     * @param number under which the text cites it
     * @param shown what the letter says: « au moins 240 »
     * @param source what it counts, and where from
     */
    LetterFigure(int number, Origin origin, String shown, String source) {
        this.number = number;
        this.editionId = origin.editionId();
        this.editionNumber = origin.editionNumber();
        this.editionHash = origin.editionHash();
        this.cellId = origin.cellId();
        this.shown = shown;
        this.source = source;
    }

    public int number() {
        return number;
    }

    public Origin origin() {
        return new Origin(editionId, editionNumber, editionHash, cellId);
    }

    public String shown() {
        return shown;
    }

    public String source() {
        return source;
    }

    /** The name of the insert that reads it. */
    public String insert() {
        return "figure:" + number;
    }
}
