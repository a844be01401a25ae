package org.fairevaloir.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One reason why a form or a request is refused: which field, and the key of the sentence that says why and what to
 * do ({@link Texts}), with its arguments.
 *
 * @param field name of the input record's component, with an index for lists ({@code blockages[0].right}); empty when
 *     it is not about one field
 */
public record Problem(String field, String key, List<String> arguments) implements Serializable {

    public static Problem of(String field, String key, String... arguments) {
        return new Problem(field, key, List.of(arguments));
    }
}
