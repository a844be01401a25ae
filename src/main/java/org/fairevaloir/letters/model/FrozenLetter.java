package org.fairevaloir.letters.model;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.letters.text.LetterSheet;
import org.fairevaloir.shared.Digests;

/**
 * What is frozen of a letter when it is issued: the whole text, the same part by part, and where its figures come from.
 * Its JSON has one form only, so that its hash can be computed again by anybody.
 *
 * @param language of the letter, whatever the reader's
 * @param text the whole letter as plain text
 */
public record FrozenLetter(
        String reference, LocalDate date, String language, LetterSheet sheet, String text, List<Figure> figures)
        implements Serializable {

    public FrozenLetter {
        figures = List.copyOf(figures);
    }

    /** A figure that the letter cites, and its origin. */
    public record Figure(String shown, String source, LetterFigure.Origin origin) implements Serializable {}

    public String json() {
        return JSON.createObjectBuilder()
                .add("format", 1)
                .add("reference", reference)
                .add("date", date.toString())
                .add("language", language)
                .add("heading", sheet.heading())
                .add("addressee", array(sheet.addressee()))
                .add("subject", array(sheet.subject()))
                .add("salutation", sheet.salutation())
                .add("paragraphs", array(sheet.paragraphs()))
                .add("closing", sheet.closing())
                .add("signature", array(sheet.signature()))
                .add("attachments", array(sheet.attachments()))
                .add("copies", array(sheet.copies()))
                .add("sources", array(sheet.sources()))
                .add("membersTitle", sheet.membersTitle())
                .add("members", array(sheet.members()))
                .add("contact", sheet.contact())
                .add("figures", figuresJson())
                .add("text", text)
                .build()
                .toString();
    }

    /** SHA-256 of the JSON in UTF-8, as 64 hexadecimal digits. */
    public static String hash(String json) {
        return Digests.sha256(json);
    }

    public static FrozenLetter of(String json) {
        JsonObject content = read(json);
        LetterSheet sheet = new LetterSheet(
                content.getString("heading"),
                strings(content, "addressee"),
                strings(content, "subject"),
                content.getString("salutation"),
                strings(content, "paragraphs"),
                content.getString("closing"),
                strings(content, "signature"),
                strings(content, "attachments"),
                strings(content, "copies"),
                strings(content, "sources"),
                content.getString("membersTitle"),
                strings(content, "members"),
                content.getString("contact"));
        return new FrozenLetter(
                content.getString("reference"),
                LocalDate.parse(content.getString("date")),
                content.getString("language"),
                sheet,
                content.getString("text"),
                content.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                        .map(FrozenLetter::figure)
                        .toList());
    }

    private JsonArray figuresJson() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        figures.forEach(figure -> all.add(JSON.createObjectBuilder()
                .add("shown", figure.shown())
                .add("source", figure.source())
                .add("edition", figure.origin().editionId().toString())
                .add("editionNumber", figure.origin().editionNumber())
                .add("editionHash", figure.origin().editionHash())
                .add("cell", figure.origin().cellId())));
        return all.build();
    }

    private static Figure figure(JsonObject figure) {
        LetterFigure.Origin origin = new LetterFigure.Origin(
                UUID.fromString(figure.getString("edition")),
                figure.getInt("editionNumber"),
                figure.getString("editionHash"),
                figure.getString("cell"));
        return new Figure(figure.getString("shown"), figure.getString("source"), origin);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(List<String> texts) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        texts.forEach(all::add);
        return all.build();
    }

    private static List<String> strings(JsonObject content, String name) {
        return content.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
