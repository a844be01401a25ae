package org.fairevaloir.imports.model;

/**
 * What somebody decided at the preview.
 *
 * @param submit hand over to the coordinator what is complete, instead of keeping all as drafts
 * @param textsConfirmed the texts that were shown identify nobody
 * @param doubtful import also what is perhaps there already
 */
public record Wishes(boolean submit, boolean textsConfirmed, boolean doubtful) {}
