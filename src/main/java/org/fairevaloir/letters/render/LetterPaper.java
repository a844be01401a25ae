package org.fairevaloir.letters.render;

import java.util.List;
import java.util.stream.Collectors;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.text.LetterSheet;

/**
 * The letter as the page that is printed: the layout of a French letter, its parts marked for those who listen to it.
 */
final class LetterPaper {
    private LetterPaper() {}

    static String html(FrozenLetter letter, String hash, String style) {
        LetterSheet sheet = letter.sheet();
        String title = letter.reference() + " – " + String.join(" ", sheet.subject());
        return "<!DOCTYPE html><html lang=\"" + escaped(letter.language()) + "\"><head><title>" + escaped(title)
                + "</title>" + meta("author", sheet.signature().get(0)) + meta("subject", title) + "<style>" + style
                + "</style></head><body>"
                + block("foot", escaped(letter.reference() + " – SHA-256 " + hash))
                + paragraph("heading", sheet.heading())
                + block("addressee", paragraphs(sheet.addressee()))
                + "<h1>" + lines(sheet.subject()) + "</h1>"
                + paragraph("salutation", sheet.salutation())
                + paragraphs(sheet.paragraphs())
                + paragraph("closing", sheet.closing())
                + block("signature", paragraphs(sheet.signature()))
                + attachments(sheet.attachments())
                + list(LetterSheet.COPIES, sheet.copies())
                + list(LetterSheet.SOURCES, sheet.sources())
                + block(
                        "small",
                        "<h2>" + escaped(sheet.membersTitle()) + "</h2>"
                                + paragraphs(List.of(sheet.membersSentence(), sheet.contact())))
                + "</body></html>";
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + escaped(content) + "\"></meta>";
    }

    private static String attachments(List<String> attachments) {
        return attachments.isEmpty()
                ? ""
                : "<p class=\"small\">" + LetterSheet.ATTACHMENTS + lines(attachments) + "</p>";
    }

    private static String list(String title, List<String> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        String items =
                entries.stream().map(entry -> "<li>" + escaped(entry) + "</li>").collect(Collectors.joining());
        return "<h2>" + title + "</h2><ul>" + items + "</ul>";
    }

    private static String block(String name, String content) {
        return "<div class=\"" + name + "\">" + content + "</div>";
    }

    private static String paragraph(String name, String text) {
        return "<p class=\"" + name + "\">" + lines(text.lines().toList()) + "</p>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<p>" + lines(text.lines().toList()) + "</p>")
                .collect(Collectors.joining());
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(LetterPaper::escaped).collect(Collectors.joining("<br/>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
