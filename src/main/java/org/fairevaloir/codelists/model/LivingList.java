package org.fairevaloir.codelists.model;

import java.util.List;

/**
 * A code list whose rows another feature keeps and adds to at any time, such as the commitments. It is asked each time, so
 * that a new row is known on every server at once. Unlike the lists that ship it need not be public: forms choose from
 * it, and nothing hands it out whole.
 */
public interface LivingList {
    String key();

    /** In order of display. */
    List<Code> codes();
}
