package org.fairevaloir.codelists.model;

import java.util.List;
import java.util.Optional;

/**
 * A code list whose rows another feature keeps and adds to at any time, such as the commitments. It is asked each time,
 * so that a new row is known on every server at once; a code that is there stays. Unlike the lists that ship it need not
 * be public: forms choose from it, and nothing hands it out whole.
 */
public interface LivingList {
    String key();

    /** In order of display. */
    List<Code> codes();

    /** The row with this code, asked by its key: an import asks for each code of each row. */
    Optional<Code> find(String code);
}
