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

    /** Its first text that has these words, {@link FoldedText#fold folded}. */
    Optional<TextHit> find(String words) {
        return texts.stream()
                .flatMap(text -> FoldedText.of(text.content()).find(words).stream()
                        .map(excerpt -> new TextHit(id, reference, text.field(), excerpt)))
                .findFirst();
    }
}
