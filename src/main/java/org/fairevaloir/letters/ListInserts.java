package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.text.Inserts;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;

/**
 * The coordinator lists what a letter may cite on its date: commitments, measures, meetings, acts and people, each with
 * the insert to put into the text and what it reads.
 *
 * <p>Refused with {@link NotFound} when there is no such letter; with {@link Problems} when somebody named in it does
 * not exist.
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class ListInserts {
    /** @param insert to be put into the text */
    public record Choice(String insert, String reads) {}

    @Inject
    LetterRepository letters;

    @Inject
    LetterAssembly assembly;

    @Inject
    CurrentUser user;

    public List<Choice> list(LetterContent content) {
        return letters
                .find(content.id(), user.scope())
                .map(letter -> assembly.facts(assembly.gather(content, letter.figures())))
                .orElseThrow(() -> new NotFound("letter"))
                .all()
                .entrySet()
                .stream()
                .map(ListInserts::choice)
                .toList();
    }

    private static Choice choice(Map.Entry<String, String> fact) {
        return new Choice(Inserts.of(fact.getKey()), fact.getValue());
    }
}
