package org.fairevaloir.cases.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A case with its texts, opened, in the order in which they are looked through. */
public record CaseTexts(UUID id, String reference, List<Text> texts) {

    /** What stands in one field. */
    public record Text(String field, String content) {}

    public CaseTexts {
        texts = List.copyOf(texts);
    }

    /** Its whole reference, or its first text that has these words, {@link FoldedText#fold folded}. */
    Optional<TextHit> find(String words) {
        // A part of a reference is in hundreds of others.
        if (FoldedText.fold(reference).equals(words)) {
            return Optional.of(new TextHit(id, reference, "reference", new Excerpt("", reference, "")));
        }
        return texts.stream()
                .flatMap(text -> FoldedText.of(text.content()).find(words).stream()
                        .map(excerpt -> new TextHit(id, reference, text.field(), excerpt)))
                .findFirst();
    }
}
