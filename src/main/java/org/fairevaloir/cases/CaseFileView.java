package org.fairevaloir.cases;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file of a case in a list.
 *
 * @param contentType of the cleaned file
 * @param size in bytes
 * @param scanned whether an antivirus had seen it when it was attached
 */
public record CaseFileView(UUID id, String name, String contentType, int size, boolean scanned)
        implements Serializable {}
